-- Mail of who sends little goes before other mail at each try, not at the first alone.
ALTER TABLE queue ADD COLUMN ahead_ms integer NOT NULL DEFAULT 0;
CREATE INDEX queue_ahead ON queue (destination, due_ms) WHERE claimed_ms IS NULL AND ahead_ms > 0;
DROP TRIGGER queue_inserted;
CREATE TRIGGER queue_inserted AFTER INSERT ON queue BEGIN
  INSERT INTO destinations VALUES (NEW.destination, 1, NEW.due_ms - NEW.ahead_ms)
    ON CONFLICT DO UPDATE SET mails = mails + 1, turn_ms = min(turn_ms, NEW.due_ms - NEW.ahead_ms);
END;
