-- Calls that are made, and those that are done, are counted once for each commit (src/store/call-counting.ts)
-- and not with every row; triggers count what is rare.
DROP TRIGGER calls_inserted;
DROP TRIGGER calls_moved;
DROP TRIGGER calls_settled;
CREATE TRIGGER calls_moved AFTER UPDATE OF state ON calls
WHEN OLD.state <> NEW.state AND NOT (OLD.state = 'due' AND NEW.state = 'done') BEGIN
  UPDATE call_counts SET calls = calls - 1 WHERE webhook = OLD.webhook AND state = OLD.state;
  INSERT INTO call_counts VALUES (NEW.webhook, NEW.state, 1)
    ON CONFLICT DO UPDATE SET calls = calls + 1;
END;
CREATE TRIGGER calls_settled AFTER UPDATE OF state ON calls
WHEN OLD.state <> NEW.state AND NEW.state <> 'due' AND NOT (OLD.state = 'due' AND NEW.state = 'done') BEGIN
  INSERT INTO hour_totals VALUES (NEW.settled_ms / 3600000, 'call', NEW.state, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;
