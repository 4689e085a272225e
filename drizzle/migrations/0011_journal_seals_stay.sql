-- Seals are read and added, never changed: by privilege for the running program, and by the same trigger
-- as the journal (0009) for everybody.
GRANT SELECT, INSERT ON journal_seals TO rowlock_app;
--> statement-breakpoint
CREATE TRIGGER journal_seals_are_written_once
BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_seals
FOR EACH STATEMENT EXECUTE FUNCTION written_once();
--> statement-breakpoint
ALTER TABLE journal_seals ENABLE ALWAYS TRIGGER journal_seals_are_written_once;
