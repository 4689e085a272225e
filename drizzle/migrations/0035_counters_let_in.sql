-- A counter that comes to a database where somebody exists waits until it is let in: by whoever may, or by an
-- enrolment file that is still good. Those that were there before are in.
CREATE TABLE "enrolments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"secret_hash" text NOT NULL,
	"written_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"good_until" timestamp (3) with time zone DEFAULT now() + interval '7 days' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "counters" ADD COLUMN "let_in_at" timestamp (3) with time zone;
--> statement-breakpoint
UPDATE counters SET let_in_at = created_at;
--> statement-breakpoint
CREATE INDEX "sign_in_tries_by_age" ON "sign_in_tries" USING btree ("last_at");
--> statement-breakpoint
GRANT UPDATE (let_in_at) ON counters TO rowlock_app;
--> statement-breakpoint
GRANT SELECT, INSERT (id, secret_hash), DELETE ON enrolments TO rowlock_app;
--> statement-breakpoint
-- Not as a definer: who writes is asked, and the owner, who has the built-in database too, needs nobody's leave.
CREATE FUNCTION counters_owned() RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT pg_has_role(current_user, relowner, 'USAGE') FROM pg_class WHERE oid = 'public.counters'::regclass
$$;
--> statement-breakpoint
CREATE FUNCTION counters_begin() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT public.counters_owned() THEN
    NEW.let_in_at := CASE WHEN EXISTS (SELECT FROM public.operators) THEN NULL ELSE now() END;
    NEW.locked_out_at := NULL;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER counters_begin BEFORE INSERT ON counters FOR EACH ROW EXECUTE FUNCTION counters_begin();
--> statement-breakpoint
-- None comes in unseen: the journal has it in the same transaction, under the name of somebody who may, or of an
-- enrolment that is good.
CREATE FUNCTION counters_let_in() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF public.counters_owned() OR EXISTS (
    SELECT FROM public.journal j
    WHERE j.object_id = NEW.id AND j.operation = 'access.letCounterIn' AND j.at = now()::timestamptz(3)
      AND (
        EXISTS (
          SELECT FROM public.operators o JOIN public.roles r ON r.id = o.role
          WHERE o.id = j.operator_id AND o.active AND (r.id = 'admin' OR 'maintain' = ANY (r.permissions))
        )
        OR (
          OLD.locked_out_at IS NULL
          AND EXISTS (
            SELECT FROM public.enrolments e
            WHERE e.id::text = j.after ->> 'enrolment' AND e.good_until > now()
          )
        )
      )
  ) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'nobody has let counter % in', NEW.id USING ERRCODE = 'RL033';
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER counters_let_in AFTER UPDATE ON counters DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (
  (OLD.let_in_at IS NULL AND NEW.let_in_at IS NOT NULL)
  OR (OLD.locked_out_at IS NOT NULL AND NEW.locked_out_at IS NULL)
)
EXECUTE FUNCTION counters_let_in();
