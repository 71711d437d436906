CREATE TABLE day_totals (
  day integer NOT NULL,
  series text NOT NULL,
  label text NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (day, series, label)
) WITHOUT ROWID;
INSERT INTO day_totals
  SELECT hour / 24, series, label, sum(count) FROM hour_totals GROUP BY 1, 2, 3;
CREATE TRIGGER hours_counted AFTER INSERT ON hour_totals BEGIN
  INSERT INTO day_totals VALUES (NEW.hour / 24, NEW.series, NEW.label, NEW.count)
    ON CONFLICT DO UPDATE SET count = count + NEW.count;
END;
CREATE TRIGGER hours_recounted AFTER UPDATE OF count ON hour_totals BEGIN
  UPDATE day_totals SET count = count + NEW.count - OLD.count
    WHERE day = NEW.hour / 24 AND series = NEW.series AND label = NEW.label;
END;

ALTER TABLE domain_totals ADD COLUMN closed integer NOT NULL DEFAULT 0;
CREATE INDEX domain_totals_open ON domain_totals (domain, day) WHERE closed = 0;
CREATE INDEX domain_totals_closed ON domain_totals
  (domain, day, messages, attempts, deliveries, bounces, failures, hard, complaints)
  WHERE closed = 1;

ALTER TABLE domain_reasons ADD COLUMN closed integer NOT NULL DEFAULT 0;
CREATE INDEX domain_reasons_open ON domain_reasons (domain, day) WHERE closed = 0;
CREATE INDEX domain_reasons_closed ON domain_reasons (domain, day, reason, count)
  WHERE closed = 1;
