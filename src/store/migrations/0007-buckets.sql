-- The indexes of addresses begin with a bucket of time, so that new rows go to few pages of them and
-- mail comes in as fast into a large database as into an empty one (src/store/buckets.ts).
DROP INDEX bounces_recipient;
DROP INDEX bounces_domain;
DROP INDEX failures_recipient;
DROP INDEX attempts_recipient;
DROP INDEX deliveries_recipient;
CREATE INDEX bounces_recipient ON bounces (substr(id, 1, 5), recipient, id);
CREATE INDEX bounces_domain ON bounces (substr(id, 1, 5), domain, id);
CREATE INDEX failures_recipient ON failures (substr(id, 1, 5), recipient, id);
CREATE INDEX attempts_recipient ON attempts (substr(id, 1, 5), recipient, id);
CREATE INDEX deliveries_recipient ON deliveries (substr(id, 1, 5), recipient, id);
-- Nothing asks for it.
DROP INDEX messages_recipient;
