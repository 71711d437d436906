-- The program writes these itself: with a trigger SQLite copies each row of the table, also where the trigger
-- has nothing to do with it.
DROP TRIGGER bounces_tagged;
DROP TRIGGER failures_tagged;
DROP TRIGGER attempts_tagged;
DROP TRIGGER deliveries_tagged;
DROP TRIGGER tries_failed;
DROP TRIGGER calls_replayed;
