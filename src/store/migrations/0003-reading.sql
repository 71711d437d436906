CREATE TABLE tagged (
  tag text NOT NULL,
  type text NOT NULL,
  id text NOT NULL,
  PRIMARY KEY (tag, type, id)
) WITHOUT ROWID;
CREATE TRIGGER bounces_tagged AFTER INSERT ON bounces WHEN NEW.tags <> '[]' BEGIN
  INSERT OR IGNORE INTO tagged SELECT value, 'bounce', NEW.id FROM json_each(NEW.tags);
END;
CREATE TRIGGER bounces_untagged AFTER DELETE ON bounces WHEN OLD.tags <> '[]' BEGIN
  DELETE FROM tagged WHERE type = 'bounce' AND id = OLD.id
    AND tag IN (SELECT value FROM json_each(OLD.tags));
END;
CREATE TRIGGER failures_tagged AFTER INSERT ON failures WHEN NEW.tags <> '[]' BEGIN
  INSERT OR IGNORE INTO tagged SELECT value, 'failure', NEW.id FROM json_each(NEW.tags);
END;
CREATE TRIGGER failures_untagged AFTER DELETE ON failures WHEN OLD.tags <> '[]' BEGIN
  DELETE FROM tagged WHERE type = 'failure' AND id = OLD.id
    AND tag IN (SELECT value FROM json_each(OLD.tags));
END;
CREATE TRIGGER attempts_tagged AFTER INSERT ON attempts WHEN NEW.tags <> '[]' BEGIN
  INSERT OR IGNORE INTO tagged SELECT value, 'attempt', NEW.id FROM json_each(NEW.tags);
END;
CREATE TRIGGER attempts_untagged AFTER DELETE ON attempts WHEN OLD.tags <> '[]' BEGIN
  DELETE FROM tagged WHERE type = 'attempt' AND id = OLD.id
    AND tag IN (SELECT value FROM json_each(OLD.tags));
END;
CREATE TRIGGER deliveries_tagged AFTER INSERT ON deliveries WHEN NEW.tags <> '[]' BEGIN
  INSERT OR IGNORE INTO tagged SELECT value, 'delivery', NEW.id FROM json_each(NEW.tags);
END;
CREATE TRIGGER deliveries_untagged AFTER DELETE ON deliveries WHEN OLD.tags <> '[]' BEGIN
  DELETE FROM tagged WHERE type = 'delivery' AND id = OLD.id
    AND tag IN (SELECT value FROM json_each(OLD.tags));
END;

CREATE TABLE hour_totals (
  hour integer NOT NULL,
  series text NOT NULL,
  label text NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (hour, series, label)
) WITHOUT ROWID;
CREATE TRIGGER calls_settled AFTER UPDATE OF state ON calls
WHEN OLD.state <> NEW.state AND NEW.state <> 'due' BEGIN
  INSERT INTO hour_totals VALUES (NEW.settled_ms / 3600000, 'call', NEW.state, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tries_failed AFTER INSERT ON tries
WHEN NEW.status IS NULL OR NEW.status NOT BETWEEN 200 AND 299 BEGIN
  INSERT INTO hour_totals VALUES (NEW.started_ms / 3600000, 'call', 'failed-try', 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TABLE domain_totals (
  day integer NOT NULL,
  domain text NOT NULL,
  messages integer NOT NULL,
  attempts integer NOT NULL,
  deliveries integer NOT NULL,
  bounces integer NOT NULL,
  failures integer NOT NULL,
  hard integer NOT NULL,
  complaints integer NOT NULL,
  PRIMARY KEY (day, domain)
) WITHOUT ROWID;

CREATE TABLE domain_reasons (
  day integer NOT NULL,
  domain text NOT NULL,
  reason text NOT NULL,
  count integer NOT NULL,
  PRIMARY KEY (day, domain, reason)
) WITHOUT ROWID;
