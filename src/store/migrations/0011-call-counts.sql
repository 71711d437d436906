-- The program counts the calls that are made and settled, once a transaction (call-counting.ts): a trigger
-- would run for each. What is rare stays with triggers, which may come before the program's own count.
DROP TRIGGER calls_inserted;
DROP TRIGGER calls_settled;
DROP TRIGGER calls_moved;
DROP TRIGGER calls_deleted;
CREATE TRIGGER calls_replayed AFTER UPDATE OF state ON calls
WHEN NEW.state = 'due' AND OLD.state <> 'due' BEGIN
  INSERT INTO call_counts VALUES (OLD.webhook, OLD.state, -1)
    ON CONFLICT DO UPDATE SET calls = calls - 1;
  INSERT INTO call_counts VALUES (NEW.webhook, NEW.state, 1)
    ON CONFLICT DO UPDATE SET calls = calls + 1;
END;
CREATE TRIGGER calls_deleted AFTER DELETE ON calls BEGIN
  INSERT INTO call_counts VALUES (OLD.webhook, OLD.state, -1)
    ON CONFLICT DO UPDATE SET calls = calls - 1;
END;
