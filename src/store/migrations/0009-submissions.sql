-- What was handed to us a moment ago, so that a mail whose 250 a crash took is known when it is handed
-- in again.
CREATE TABLE submissions (
  at_ms integer NOT NULL,
  sha256 blob NOT NULL,
  ids text NOT NULL,
  PRIMARY KEY (at_ms, sha256)
) WITHOUT ROWID;
