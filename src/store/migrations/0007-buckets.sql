-- The indexes of addresses begin with a bucket of time, so that new rows go to few pages of them and
-- mail comes in as fast into a large database as into an empty one (src/store/buckets.ts).
DROP INDEX bounces_recipient;
DROP INDEX bounces_domain;
DROP INDEX failures_recipient;
DROP INDEX attempts_recipient;
DROP INDEX deliveries_recipient;
CREATE INDEX bounces_recipient ON bounces (substr(id, 1, 4) || ((instr('0123456789abcdefghjkmnpqrstvwxyz', substr(id, 5, 1)) - 1) / 2), recipient, id);
CREATE INDEX bounces_domain ON bounces (substr(id, 1, 4) || ((instr('0123456789abcdefghjkmnpqrstvwxyz', substr(id, 5, 1)) - 1) / 2), domain, id);
CREATE INDEX failures_recipient ON failures (substr(id, 1, 4) || ((instr('0123456789abcdefghjkmnpqrstvwxyz', substr(id, 5, 1)) - 1) / 2), recipient, id);
CREATE INDEX attempts_recipient ON attempts (substr(id, 1, 4) || ((instr('0123456789abcdefghjkmnpqrstvwxyz', substr(id, 5, 1)) - 1) / 2), recipient, id);
CREATE INDEX deliveries_recipient ON deliveries (substr(id, 1, 4) || ((instr('0123456789abcdefghjkmnpqrstvwxyz', substr(id, 5, 1)) - 1) / 2), recipient, id);
-- Nothing asks for it.
DROP INDEX messages_recipient;

-- What is known of addresses lies in the order in which it came; only the indexes are in the order of
-- the addresses. Rows are several times as large as entries of an index, and a new address has its
-- place anywhere.
ALTER TABLE suppressions RENAME TO suppressions_before;
DROP INDEX suppressions_id;
DROP INDEX suppressions_domain;
DROP INDEX suppressions_until;
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
);
INSERT INTO suppressions SELECT * FROM suppressions_before ORDER BY id;
DROP TABLE suppressions_before;
CREATE UNIQUE INDEX suppressions_id ON suppressions (id);
CREATE INDEX suppressions_domain ON suppressions (substr(id, 1, 4) || ((instr('0123456789abcdefghjkmnpqrstvwxyz', substr(id, 5, 1)) - 1) / 2), domain, id);
CREATE INDEX suppressions_until ON suppressions (until_ms) WHERE until_ms IS NOT NULL;

ALTER TABLE suppression_signs RENAME TO suppression_signs_before;
DROP INDEX suppression_signs_at;
CREATE TABLE suppression_signs (
  address text NOT NULL,
  subject_id text NOT NULL,
  at_ms integer NOT NULL,
  sign text NOT NULL,
  reason text NOT NULL,
  message_id text NOT NULL,
  bounce_id text,
  PRIMARY KEY (address, subject_id)
);
INSERT INTO suppression_signs SELECT * FROM suppression_signs_before ORDER BY at_ms;
DROP TABLE suppression_signs_before;
CREATE INDEX suppression_signs_at ON suppression_signs (at_ms);
