-- What is for training says so for good, wherever it is copied to; neither program works on what is the other's.
-- Only the owner writes it.
CREATE TABLE "training_mark" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"marked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "training_mark_one_row" CHECK ("training_mark"."only")
);
--> statement-breakpoint
CREATE TRIGGER training_mark_is_written_once
BEFORE UPDATE OR DELETE OR TRUNCATE ON training_mark
FOR EACH STATEMENT EXECUTE FUNCTION written_once();
--> statement-breakpoint
ALTER TABLE training_mark ENABLE ALWAYS TRIGGER training_mark_is_written_once;
--> statement-breakpoint
GRANT SELECT ON training_mark TO rowlock_app;
