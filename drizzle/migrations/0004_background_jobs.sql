-- The queue of background jobs brings its own schema (core/job-queue.ts makes it before these migrations
-- run). The running program may work the queue and change nothing about it; row level security, which
-- the queue switches on and gives no policies, would hide every job from it.
GRANT USAGE ON SCHEMA graphile_worker TO rowlock_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO rowlock_app;
--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM rowlock_app;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO rowlock_app;
--> statement-breakpoint
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO rowlock_app;
--> statement-breakpoint
DO $$
DECLARE
  guarded regclass;
BEGIN
  FOR guarded IN
    SELECT oid::regclass FROM pg_class
    WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity
  LOOP
    EXECUTE format('CREATE POLICY rowlock_works_the_queue ON %s TO rowlock_app USING (true) WITH CHECK (true)', guarded);
  END LOOP;
END
$$;
