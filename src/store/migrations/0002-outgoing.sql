CREATE TABLE attempts (
  id text PRIMARY KEY NOT NULL,
  at_ms integer NOT NULL,
  envelope text NOT NULL,
  recipient text NOT NULL,
  tags text NOT NULL,
  properties text NOT NULL
) WITHOUT ROWID;
CREATE INDEX attempts_recipient ON attempts (recipient);

CREATE TABLE deliveries (
  id text PRIMARY KEY NOT NULL,
  at_ms integer NOT NULL,
  message_id text NOT NULL,
  envelope text NOT NULL,
  recipient text NOT NULL,
  tags text NOT NULL,
  from_ip text NOT NULL,
  to_ip text NOT NULL,
  attempt integer NOT NULL,
  description text NOT NULL
);
CREATE INDEX deliveries_message_id ON deliveries (message_id);
CREATE INDEX deliveries_recipient ON deliveries (recipient);

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
  delay_told_ms integer,
  last_error text NOT NULL
);
CREATE INDEX queue_due ON queue (destination, due_ms);
CREATE INDEX queue_due_ms ON queue (due_ms);
CREATE INDEX queue_raw_id ON queue (raw_id);
