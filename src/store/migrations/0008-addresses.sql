-- An address of which something is known gets a number, and what is known lies by that: a new address
-- has its place anywhere in one index, that of the addresses, and no more in that of each table.
CREATE TABLE suppression_addresses (
  n integer PRIMARY KEY NOT NULL,
  address text NOT NULL
);
-- Numbers are given in this order again, below.
INSERT INTO suppression_addresses (address) SELECT address FROM suppressions ORDER BY id;
INSERT INTO suppression_addresses (address)
  SELECT address FROM suppression_signs WHERE address NOT IN (SELECT address FROM suppressions)
  GROUP BY address ORDER BY min(at_ms);
CREATE UNIQUE INDEX suppression_addresses_address ON suppression_addresses (address);

ALTER TABLE suppressions RENAME TO suppressions_before;
DROP INDEX suppressions_id;
DROP INDEX suppressions_domain;
DROP INDEX suppressions_until;
CREATE TABLE suppressions (
  n integer PRIMARY KEY NOT NULL,
  id text NOT NULL,
  given text NOT NULL,
  domain text NOT NULL,
  cause text NOT NULL,
  reason text NOT NULL,
  note text NOT NULL,
  added_ms integer NOT NULL,
  until_ms integer
);
INSERT INTO suppressions
  SELECT row_number() OVER (ORDER BY id), id, given, domain, cause, reason, note, added_ms, until_ms
  FROM suppressions_before ORDER BY id;
DROP TABLE suppressions_before;
CREATE UNIQUE INDEX suppressions_id ON suppressions (id);
CREATE INDEX suppressions_domain ON suppressions (substr(id, 1, 4) || ((instr('0123456789abcdefghjkmnpqrstvwxyz', substr(id, 5, 1)) - 1) / 2), domain, id);
CREATE INDEX suppressions_until ON suppressions (until_ms) WHERE until_ms IS NOT NULL;

ALTER TABLE suppression_signs RENAME TO suppression_signs_before;
DROP INDEX suppression_signs_at;
CREATE TABLE suppression_signs (
  n integer NOT NULL,
  subject_id text NOT NULL,
  at_ms integer NOT NULL,
  sign text NOT NULL,
  reason text NOT NULL,
  message_id text NOT NULL,
  bounce_id text,
  PRIMARY KEY (n, subject_id)
) WITHOUT ROWID;
INSERT INTO suppression_signs
  SELECT n, subject_id, at_ms, sign, reason, message_id, bounce_id
  FROM suppression_signs_before CROSS JOIN suppression_addresses USING (address);
DROP TABLE suppression_signs_before;
CREATE INDEX suppression_signs_at ON suppression_signs (at_ms);
