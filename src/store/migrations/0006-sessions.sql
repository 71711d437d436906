CREATE TABLE sessions (
  digest text PRIMARY KEY NOT NULL,
  proof text NOT NULL,
  until_ms integer NOT NULL
) WITHOUT ROWID;
