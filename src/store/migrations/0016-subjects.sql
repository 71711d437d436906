-- The subject of the mail that came back: most of what is no report does not quote that of the original.
ALTER TABLE bounces ADD COLUMN mail_subject text NOT NULL DEFAULT '';
