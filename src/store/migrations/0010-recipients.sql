-- One mail to many is a message for each of them with the same Message-ID: whose one it was is found in
-- the index, not among all of them.
DROP INDEX messages_header_message_id;
CREATE INDEX messages_header_message_id ON messages (header_message_id, recipient)
  WHERE header_message_id IS NOT NULL;
