CREATE TABLE messages (
  id text PRIMARY KEY NOT NULL,
  created_ms integer NOT NULL,
  envelope text NOT NULL,
  recipient text NOT NULL COLLATE NOCASE,
  tags text NOT NULL,
  header_message_id text
) WITHOUT ROWID;
CREATE INDEX messages_header_message_id ON messages (header_message_id)
  WHERE header_message_id IS NOT NULL;
CREATE INDEX messages_recipient ON messages (recipient);

CREATE TABLE raws (
  id integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  sha256 blob NOT NULL,
  size_bytes integer NOT NULL,
  mime blob
);

CREATE TABLE bounces (
  id text PRIMARY KEY NOT NULL,
  received_ms integer NOT NULL,
  message_id text NOT NULL,
  return_address text NOT NULL,
  mail_from text NOT NULL,
  envelope text NOT NULL,
  recipient text NOT NULL COLLATE NOCASE,
  domain text NOT NULL,
  tags text NOT NULL,
  raw_id integer NOT NULL,
  kind text NOT NULL,
  standard text,
  reason text NOT NULL,
  verdict text NOT NULL,
  peer text NOT NULL
);
CREATE INDEX bounces_message_id ON bounces (message_id, id);
CREATE INDEX bounces_recipient ON bounces (recipient, id);
CREATE INDEX bounces_domain ON bounces (domain, id);
CREATE INDEX bounces_kind ON bounces (kind, id);
CREATE INDEX bounces_reason ON bounces (reason, id);
CREATE INDEX bounces_raw_id ON bounces (raw_id);

CREATE TABLE failures (
  id text PRIMARY KEY NOT NULL,
  at_ms integer NOT NULL,
  message_id text NOT NULL,
  bounce_id text,
  envelope text NOT NULL,
  recipient text NOT NULL COLLATE NOCASE,
  tags text NOT NULL,
  attempt integer NOT NULL,
  from_ip text NOT NULL,
  to_ip text NOT NULL,
  type text NOT NULL,
  code integer,
  status text NOT NULL,
  description text NOT NULL,
  state text NOT NULL,
  action text NOT NULL,
  reason text NOT NULL,
  class text NOT NULL,
  fault text NOT NULL
);
CREATE INDEX failures_message_id ON failures (message_id, id);
CREATE INDEX failures_recipient ON failures (recipient, id);
CREATE INDEX failures_bounce_id ON failures (bounce_id);

CREATE TABLE calls (
  id text PRIMARY KEY NOT NULL,
  webhook text NOT NULL,
  event text NOT NULL,
  subject_id text NOT NULL,
  message_id text NOT NULL,
  created_ms integer NOT NULL,
  state text NOT NULL,
  due_ms integer NOT NULL,
  tries integer NOT NULL,
  tries_before integer NOT NULL,
  settled_ms integer,
  last_error text NOT NULL
) WITHOUT ROWID;
CREATE INDEX calls_due ON calls (webhook, due_ms) WHERE state = 'due';
CREATE INDEX calls_state ON calls (webhook, state, created_ms);
CREATE INDEX calls_subject ON calls (subject_id);
CREATE INDEX calls_message ON calls (message_id);

CREATE TABLE call_counts (
  webhook text NOT NULL,
  state text NOT NULL,
  calls integer NOT NULL,
  PRIMARY KEY (webhook, state)
) WITHOUT ROWID;
CREATE TRIGGER calls_inserted AFTER INSERT ON calls BEGIN
  INSERT INTO call_counts VALUES (NEW.webhook, NEW.state, 1)
    ON CONFLICT DO UPDATE SET calls = calls + 1;
END;
CREATE TRIGGER calls_moved AFTER UPDATE OF state ON calls WHEN OLD.state <> NEW.state BEGIN
  UPDATE call_counts SET calls = calls - 1 WHERE webhook = OLD.webhook AND state = OLD.state;
  INSERT INTO call_counts VALUES (NEW.webhook, NEW.state, 1)
    ON CONFLICT DO UPDATE SET calls = calls + 1;
END;
CREATE TRIGGER calls_deleted AFTER DELETE ON calls BEGIN
  UPDATE call_counts SET calls = calls - 1 WHERE webhook = OLD.webhook AND state = OLD.state;
END;

CREATE TABLE tries (
  call_id text NOT NULL,
  number integer NOT NULL,
  started_ms integer NOT NULL,
  duration_ms integer NOT NULL,
  status integer,
  error text NOT NULL,
  answer blob,
  PRIMARY KEY (call_id, number)
) WITHOUT ROWID;

CREATE TABLE disabled_webhooks (
  name text PRIMARY KEY NOT NULL,
  disabled_ms integer NOT NULL,
  reason text NOT NULL
) WITHOUT ROWID;
