-- The journal only grows, for the owner of its table too: a mistyped statement of an administrator must
-- not reach what was done. Whoever switches the trigger off leaves traces that `verify-journal` finds.
-- Privileges (0003) keep the running program from trying.
--
-- RL010: a row that was written once is there for good.
CREATE FUNCTION written_once() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are written once and stay', TG_TABLE_NAME USING ERRCODE = 'RL010';
END
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION written_once() FROM PUBLIC;
--> statement-breakpoint
-- Once for a statement, and never for INSERT: a sale does not notice it.
CREATE TRIGGER journal_is_written_once
BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
FOR EACH STATEMENT EXECUTE FUNCTION written_once();
--> statement-breakpoint
-- Also in sessions that switch ordinary triggers off at once (session_replication_role).
ALTER TABLE journal ENABLE ALWAYS TRIGGER journal_is_written_once;
