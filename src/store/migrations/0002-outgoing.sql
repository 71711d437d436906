ALTER TABLE messages ADD COLUMN notify text NOT NULL DEFAULT '[]';

CREATE TABLE attempts (
  id text PRIMARY KEY NOT NULL,
  at_ms integer NOT NULL,
  envelope text NOT NULL,
  recipient text NOT NULL COLLATE NOCASE,
  tags text NOT NULL,
  properties text NOT NULL
) WITHOUT ROWID;
CREATE INDEX attempts_recipient ON attempts (recipient);

CREATE TABLE deliveries (
  id text PRIMARY KEY NOT NULL,
  at_ms integer NOT NULL,
  message_id text NOT NULL,
  envelope text NOT NULL,
  recipient text NOT NULL COLLATE NOCASE,
  tags text NOT NULL,
  from_ip text NOT NULL,
  to_ip text NOT NULL,
  attempt integer NOT NULL,
  description text NOT NULL
);
CREATE INDEX deliveries_message_id ON deliveries (message_id, id);
CREATE INDEX deliveries_recipient ON deliveries (recipient, id);

CREATE TABLE queue (
  id text PRIMARY KEY NOT NULL,
  kind text NOT NULL,
  message_id text NOT NULL,
  raw_id integer NOT NULL,
  mail_from text NOT NULL,
  envelope text NOT NULL,
  recipient text NOT NULL,
  tags text NOT NULL,
  destination text NOT NULL,
  dsn text NOT NULL,
  created_ms integer NOT NULL,
  expire_ms integer NOT NULL,
  due_ms integer NOT NULL,
  tries integer NOT NULL,
  claimed_ms integer,
  delay_told_ms integer,
  last_error text NOT NULL
);
CREATE INDEX queue_due ON queue (destination, due_ms) WHERE claimed_ms IS NULL;
CREATE INDEX queue_claimed ON queue (claimed_ms) WHERE claimed_ms IS NOT NULL;
CREATE INDEX queue_destination ON queue (destination, id);
CREATE INDEX queue_raw_id ON queue (raw_id);

CREATE TABLE destinations (
  destination text PRIMARY KEY NOT NULL,
  mails integer NOT NULL,
  turn_ms integer NOT NULL
) WITHOUT ROWID;
CREATE INDEX destinations_turn ON destinations (turn_ms);
CREATE TRIGGER queue_inserted AFTER INSERT ON queue BEGIN
  INSERT INTO destinations VALUES (NEW.destination, 1, NEW.due_ms)
    ON CONFLICT DO UPDATE SET mails = mails + 1, turn_ms = min(turn_ms, NEW.due_ms);
END;
CREATE TRIGGER queue_moved AFTER UPDATE OF due_ms, claimed_ms ON queue WHEN NEW.claimed_ms IS NULL
BEGIN
  UPDATE destinations SET turn_ms = min(turn_ms, NEW.due_ms) WHERE destination = NEW.destination;
END;
CREATE TRIGGER queue_deleted AFTER DELETE ON queue BEGIN
  UPDATE destinations SET mails = mails - 1 WHERE destination = OLD.destination;
  DELETE FROM destinations WHERE destination = OLD.destination AND mails = 0;
END;
