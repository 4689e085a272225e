-- The running program may do what a box office does and nothing else: no DDL, no writing of the
-- counters, no changing of the journal or of payments, no deleting of what was ever sold.
-- Roles belong to the whole server, so another database of it may have made this one already.
DO $$
BEGIN
  CREATE ROLE rowlock_app NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public, drizzle TO rowlock_app;
--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA public, drizzle TO rowlock_app;
--> statement-breakpoint
GRANT INSERT, UPDATE, DELETE ON
  operators, sessions, counters, series, venues, events, artists, event_artists,
  categories, event_categories, ticket_classes, participants
TO rowlock_app;
--> statement-breakpoint
GRANT INSERT, UPDATE ON orders, order_lines, tickets, shifts, settings TO rowlock_app;
--> statement-breakpoint
GRANT INSERT ON payments, journal TO rowlock_app;
--> statement-breakpoint
GRANT INSERT (ticket_class_id, capacity), UPDATE (capacity) ON ticket_stock TO rowlock_app;
--> statement-breakpoint
-- Functions are executable by everybody unless told otherwise; the triggers need no caller.
REVOKE EXECUTE ON FUNCTION stock_follows_order_lines(), order_lines_stay_where_they_are() FROM PUBLIC;
--> statement-breakpoint
-- The login of the built-in server gets these rights; on a shared server the administrator grants them.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'rowlock_counter') THEN
    GRANT rowlock_app TO rowlock_counter;
  END IF;
END
$$;
