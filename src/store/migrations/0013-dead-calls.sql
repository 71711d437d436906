-- When a call of a webhook last died, without a walk over all that are dead.
CREATE INDEX calls_dead ON calls (webhook, settled_ms) WHERE state = 'dead';
