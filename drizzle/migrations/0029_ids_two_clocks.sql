-- National ids are destroyed for good, so one moment of one clock is not enough: a removal is announced a
-- day before, and an event counts from the later of its dates.
--
-- A date that stood for less than a day was a slip of the hand, and is forgotten; any other is kept if it
-- is later than those before it, so that a change can only make ids stay longer.
CREATE FUNCTION events_remember_start() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE stood_since timestamptz;
BEGIN
  SELECT coalesce((SELECT since FROM public.event_starts WHERE event_id = OLD.id), OLD.created_at)
    INTO stood_since;
  INSERT INTO public.event_starts AS known (event_id, since, latest)
  VALUES (OLD.id, now(), CASE WHEN stood_since <= now() - interval '1 day' THEN OLD.starts_at END)
  ON CONFLICT (event_id) DO UPDATE
    SET since = excluded.since, latest = greatest(known.latest, excluded.latest);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER events_remember_start AFTER UPDATE OF starts_at ON events
FOR EACH ROW WHEN (OLD.starts_at <> NEW.starts_at) EXECUTE FUNCTION events_remember_start();
--> statement-breakpoint
-- What the journal knows of changes before this.
INSERT INTO event_starts (event_id, since, latest)
SELECT moved.event_id, max(moved.at),
  max(moved.former) FILTER (WHERE moved.at - coalesce(moved.stood_since, moved.made) >= interval '1 day')
FROM (
  SELECT e.id AS event_id, j.at, e.created_at AS made,
    CASE WHEN j.before->>'startsAt' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)$'
      THEN (j.before->>'startsAt')::timestamptz END AS former,
    lag(j.at) OVER (PARTITION BY j.object_id ORDER BY j.seq) AS stood_since
  FROM journal j JOIN events e ON e.id = j.object_id
  WHERE j.operation = 'events.update' AND j.before->>'startsAt' <> j.after->>'startsAt'
) moved
GROUP BY moved.event_id;
--> statement-breakpoint
-- RL009: a key that ids may be under goes only a day after its removal was announced, if nobody stopped it.
-- A key that another one of its event took over from (an installation's key was changed) is none of these,
-- and participants under it keep it anyway.
CREATE FUNCTION event_keys_go_announced() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (
      SELECT FROM public.id_removals
      WHERE event_id = OLD.event_id AND stopped_at IS NULL AND announced_at <= now() - interval '1 day'
    )
    OR EXISTS (SELECT FROM public.event_keys WHERE event_id = OLD.event_id AND id <> OLD.id)
    OR NOT EXISTS (SELECT FROM public.events WHERE id = OLD.event_id)
  THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'the removal of national ids was not announced a day ago, or was stopped'
    USING ERRCODE = 'RL009', DETAIL = OLD.event_id::text;
END
$$;
--> statement-breakpoint
CREATE TRIGGER event_keys_go_announced BEFORE DELETE ON event_keys
FOR EACH ROW EXECUTE FUNCTION event_keys_go_announced();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION events_remember_start(), event_keys_go_announced() FROM PUBLIC;
--> statement-breakpoint
-- Both moments of a removal are the database's; dates of events are its own business.
GRANT SELECT ON event_starts, id_removals TO rowlock_app;
--> statement-breakpoint
GRANT INSERT (event_id, counts_from, counter_clock), UPDATE (stopped_at, reason), DELETE ON id_removals
TO rowlock_app;
