CREATE TABLE suppressions (
  address text PRIMARY KEY NOT NULL,
  id text NOT NULL,
  given text NOT NULL,
  domain text NOT NULL,
  cause text NOT NULL,
  reason text NOT NULL,
  note text NOT NULL,
  added_ms integer NOT NULL,
  until_ms integer
) WITHOUT ROWID;
CREATE UNIQUE INDEX suppressions_id ON suppressions (id);
CREATE INDEX suppressions_domain ON suppressions (domain, id);
CREATE INDEX suppressions_until ON suppressions (until_ms) WHERE until_ms IS NOT NULL;

CREATE TABLE suppression_signs (
  address text NOT NULL,
  subject_id text NOT NULL,
  at_ms integer NOT NULL,
  sign text NOT NULL,
  reason text NOT NULL,
  message_id text NOT NULL,
  bounce_id text,
  PRIMARY KEY (address, subject_id)
) WITHOUT ROWID;
CREATE INDEX suppression_signs_at ON suppression_signs (at_ms);

CREATE TABLE suppression_changes (
  id text PRIMARY KEY NOT NULL,
  at_ms integer NOT NULL,
  action text NOT NULL,
  recipient text NOT NULL COLLATE NOCASE,
  cause text NOT NULL,
  reason text NOT NULL,
  description text NOT NULL,
  message_id text NOT NULL,
  tags text NOT NULL
) WITHOUT ROWID;

CREATE TABLE heartbeat (
  id integer PRIMARY KEY NOT NULL,
  at_ms integer NOT NULL
);

CREATE TABLE anonymised (
  rows_of text PRIMARY KEY NOT NULL,
  up_to text NOT NULL
) WITHOUT ROWID;
