-- Mail that was kept although nobody heard so: whoever sends it again may take days, in which the program
-- is stopped and started.
CREATE TABLE unanswered (
  way text NOT NULL,
  key text NOT NULL,
  at_ms integer NOT NULL,
  ids text NOT NULL,
  PRIMARY KEY (way, key)
) WITHOUT ROWID;
CREATE INDEX unanswered_at ON unanswered (at_ms);
