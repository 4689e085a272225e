-- Card payments at a terminal are attempts: each is committed before the terminal is spoken to, and what it answers is
-- recorded beside. One charge of an order and one attempt at a terminal are open at a time.
--
-- RL047: a first state or a step of an attempt that is not in the table (DETAIL: the attempt).
-- RL048: an attempt and its payment, or its reversal, do not agree (DETAIL: the attempt, or the payment).
-- RL049: more of a charge goes back than there is, or of something that is no charge (DETAIL: the charge).
CREATE TABLE "payment_attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"of_attempt_id" uuid,
	"order_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"terminal_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"operator_id" uuid NOT NULL,
	"shift_id" uuid,
	"amount_minor" bigint NOT NULL,
	"state" text DEFAULT 'begun' NOT NULL,
	"held_until" timestamp (3) with time zone,
	"abort_asked_at" timestamp (3) with time zone,
	"asked_at" timestamp (3) with time zone,
	"why" text,
	"provider_reference" text,
	"card_last4" text,
	"authorisation" text,
	"receipt_text" text,
	"begun_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"settled_by" uuid,
	"settled_reason" text,
	"told_otherwise" text,
	"looked_at" timestamp (3) with time zone,
	CONSTRAINT "payment_attempts_id_order" UNIQUE("id","order_id"),
	CONSTRAINT "payment_attempts_kind" CHECK ("payment_attempts"."kind" in ('charge', 'refund', 'reversal')),
	CONSTRAINT "payment_attempts_state" CHECK ("payment_attempts"."state" in ('begun', 'approved', 'declined', 'aborted', 'unknown', 'used', 'reversed')),
	CONSTRAINT "payment_attempts_amount" CHECK ("payment_attempts"."amount_minor" > 0),
	CONSTRAINT "payment_attempts_of_charge" CHECK (("payment_attempts"."kind" = 'charge') = ("payment_attempts"."of_attempt_id" is null)),
	CONSTRAINT "payment_attempts_settled" CHECK (("payment_attempts"."state" in ('begun', 'unknown')) = ("payment_attempts"."settled_at" is null)),
	CONSTRAINT "payment_attempts_by_whom" CHECK (("payment_attempts"."settled_by" is null) = ("payment_attempts"."settled_reason" is null)),
	CONSTRAINT "payment_attempts_told_otherwise" CHECK ("payment_attempts"."told_otherwise" in ('declined', 'aborted')),
	CONSTRAINT "payment_attempts_looked_at" CHECK ("payment_attempts"."looked_at" is null or "payment_attempts"."told_otherwise" is not null),
	CONSTRAINT "payment_attempts_card" CHECK ("payment_attempts"."card_last4" ~ '^[0-9]{4}$')
);
--> statement-breakpoint
CREATE TABLE "terminals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"provider" text NOT NULL,
	"host" text NOT NULL,
	"port" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "terminals_provider" CHECK ("terminals"."provider" in ('simulator')),
	CONSTRAINT "terminals_port" CHECK ("terminals"."port" between 1 and 65535)
);
--> statement-breakpoint
ALTER TABLE "counters" ADD COLUMN "terminal_id" uuid;
--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "attempt_id" uuid;
--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_terminal_id_terminals_id_fk" FOREIGN KEY ("terminal_id") REFERENCES "public"."terminals"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_settled_by_operators_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_order_currency" FOREIGN KEY ("order_id","currency") REFERENCES "public"."orders"("id","currency") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_of" FOREIGN KEY ("of_attempt_id","order_id") REFERENCES "public"."payment_attempts"("id","order_id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_one_open_charge" ON "payment_attempts" USING btree ("order_id") WHERE "payment_attempts"."kind" = 'charge' and "payment_attempts"."state" in ('begun', 'unknown');
--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_one_at_a_terminal" ON "payment_attempts" USING btree ("terminal_id") WHERE "payment_attempts"."state" in ('begun', 'unknown');
--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_one_reversal" ON "payment_attempts" USING btree ("of_attempt_id") WHERE "payment_attempts"."kind" = 'reversal' and "payment_attempts"."state" in ('begun', 'unknown');
--> statement-breakpoint
CREATE INDEX "payment_attempts_of_order" ON "payment_attempts" USING btree ("order_id");
--> statement-breakpoint
CREATE INDEX "payment_attempts_to_check" ON "payment_attempts" USING btree ("begun_at") WHERE "payment_attempts"."state" in ('begun', 'unknown', 'approved', 'reversed') or ("payment_attempts"."told_otherwise" is not null and "payment_attempts"."looked_at" is null);
--> statement-breakpoint
CREATE INDEX "payment_attempts_of_attempt" ON "payment_attempts" USING btree ("of_attempt_id");
--> statement-breakpoint
CREATE INDEX "payment_attempts_of_operator" ON "payment_attempts" USING btree ("operator_id","begun_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "terminals_name" ON "terminals" USING btree (lower("name")) WHERE "terminals"."removed_at" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "terminals_address" ON "terminals" USING btree ("provider",lower("host"),"port") WHERE "terminals"."removed_at" is null;
--> statement-breakpoint
ALTER TABLE "counters" ADD CONSTRAINT "counters_terminal_id_terminals_id_fk" FOREIGN KEY ("terminal_id") REFERENCES "public"."terminals"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_attempt_of_order" FOREIGN KEY ("attempt_id","order_id") REFERENCES "public"."payment_attempts"("id","order_id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "payments_attempt" ON "payments" USING btree ("attempt_id");
--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_attempt_by_card" CHECK ("payments"."attempt_id" is null or ("payments"."method" = 'card' and "payments"."corrects_id" is null));
--> statement-breakpoint
-- Made from core/payments/attempt-states.ts; `npm run check` compares the newest of these with it.
CREATE OR REPLACE FUNCTION payment_attempts_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.kind, OLD.state, NEW.state) IN (
    ('charge', 'begun', 'approved'),
    ('charge', 'begun', 'declined'),
    ('charge', 'begun', 'aborted'),
    ('charge', 'begun', 'unknown'),
    ('charge', 'unknown', 'approved'),
    ('charge', 'unknown', 'declined'),
    ('charge', 'unknown', 'aborted'),
    ('charge', 'declined', 'approved'),
    ('charge', 'aborted', 'approved'),
    ('charge', 'approved', 'used'),
    ('charge', 'approved', 'reversed'),
    ('charge', 'approved', 'declined'),
    ('charge', 'approved', 'aborted'),
    ('charge', 'used', 'reversed'),
    ('refund', 'begun', 'approved'),
    ('refund', 'begun', 'declined'),
    ('refund', 'begun', 'aborted'),
    ('refund', 'begun', 'unknown'),
    ('refund', 'unknown', 'approved'),
    ('refund', 'unknown', 'declined'),
    ('refund', 'unknown', 'aborted'),
    ('refund', 'declined', 'approved'),
    ('refund', 'aborted', 'approved'),
    ('refund', 'approved', 'used'),
    ('refund', 'approved', 'declined'),
    ('refund', 'approved', 'aborted'),
    ('reversal', 'begun', 'approved'),
    ('reversal', 'begun', 'declined'),
    ('reversal', 'begun', 'aborted'),
    ('reversal', 'begun', 'unknown'),
    ('reversal', 'unknown', 'approved'),
    ('reversal', 'unknown', 'declined'),
    ('reversal', 'unknown', 'aborted'),
    ('reversal', 'declined', 'approved'),
    ('reversal', 'aborted', 'approved')
  ) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'no step of a % leads from % to %', NEW.kind, coalesce(OLD.state, 'nothing'), NEW.state
    USING ERRCODE = 'RL047', DETAIL = NEW.id;
END
$$;
--> statement-breakpoint
CREATE OR REPLACE TRIGGER payment_attempts_first_state AFTER INSERT ON payment_attempts
FOR EACH ROW WHEN (NEW.state <> 'begun') EXECUTE FUNCTION payment_attempts_steps();
--> statement-breakpoint
CREATE OR REPLACE TRIGGER payment_attempts_steps AFTER UPDATE ON payment_attempts
FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION payment_attempts_steps();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION payment_attempts_steps() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER payment_attempts_are_there_for_good BEFORE DELETE OR TRUNCATE ON payment_attempts
FOR EACH STATEMENT EXECUTE FUNCTION written_once();
--> statement-breakpoint
-- What was asked for stays, and what a terminal has told; a result that was read from the slip may be told after all.
CREATE TRIGGER payment_attempts_stay_as_written BEFORE UPDATE ON payment_attempts
FOR EACH ROW WHEN (
  (OLD.id, OLD.kind, OLD.of_attempt_id, OLD.order_id, OLD.currency, OLD.terminal_id, OLD.counter_id, OLD.operator_id,
      OLD.shift_id, OLD.amount_minor, OLD.held_until, OLD.begun_at)
    IS DISTINCT FROM
    (NEW.id, NEW.kind, NEW.of_attempt_id, NEW.order_id, NEW.currency, NEW.terminal_id, NEW.counter_id, NEW.operator_id,
      NEW.shift_id, NEW.amount_minor, NEW.held_until, NEW.begun_at)
  OR (OLD.provider_reference IS NOT NULL AND
    (OLD.provider_reference, OLD.card_last4, OLD.authorisation, OLD.receipt_text)
      IS DISTINCT FROM (NEW.provider_reference, NEW.card_last4, NEW.authorisation, NEW.receipt_text))
) EXECUTE FUNCTION written_once();
--> statement-breakpoint
-- As payments are: also where ordinary triggers are switched off.
ALTER TABLE payment_attempts ENABLE ALWAYS TRIGGER payment_attempts_are_there_for_good;
--> statement-breakpoint
ALTER TABLE payment_attempts ENABLE ALWAYS TRIGGER payment_attempts_stay_as_written;
--> statement-breakpoint
-- What the terminal approved is lost to no later answer; what somebody read as approved from the slip, to its own.
CREATE TRIGGER payment_attempts_stay_approved BEFORE UPDATE ON payment_attempts
FOR EACH ROW WHEN (OLD.state = 'approved' AND NEW.state IN ('declined', 'aborted')
  AND (OLD.settled_by IS NULL OR OLD.provider_reference IS NOT NULL))
EXECUTE FUNCTION written_once();
--> statement-breakpoint
-- The charge is locked, so that two that go back at once see each other.
CREATE FUNCTION payment_attempts_go_back() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  charge record;
  back numeric;
BEGIN
  SELECT kind, state, amount_minor INTO charge FROM public.payment_attempts
  WHERE id = NEW.of_attempt_id FOR NO KEY UPDATE;
  SELECT coalesce(sum(amount_minor), 0) INTO back FROM public.payment_attempts
  WHERE of_attempt_id = NEW.of_attempt_id AND kind = 'refund' AND state IN ('begun', 'unknown', 'approved', 'used');
  IF charge.kind <> 'charge' OR (CASE NEW.kind
    WHEN 'reversal' THEN charge.state <> 'approved' OR NEW.amount_minor <> charge.amount_minor
    ELSE charge.state <> 'used' OR NEW.amount_minor + back > charge.amount_minor END)
  THEN
    RAISE EXCEPTION 'this does not go back of that charge' USING ERRCODE = 'RL049', DETAIL = NEW.of_attempt_id::text;
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION payment_attempts_go_back() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER payment_attempts_go_back BEFORE INSERT ON payment_attempts FOR EACH ROW
WHEN (NEW.of_attempt_id IS NOT NULL) EXECUTE FUNCTION payment_attempts_go_back();
--> statement-breakpoint
CREATE FUNCTION payment_attempts_are_booked() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM public.payments payment WHERE payment.attempt_id = NEW.id
    AND payment.amount_minor = CASE NEW.kind WHEN 'charge' THEN NEW.amount_minor ELSE -NEW.amount_minor END;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no payment is booked with this attempt' USING ERRCODE = 'RL048', DETAIL = NEW.id::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION payment_attempts_are_booked() FROM PUBLIC;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER payment_attempts_are_booked AFTER UPDATE ON payment_attempts
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (NEW.state = 'used' AND OLD.state <> 'used') EXECUTE FUNCTION payment_attempts_are_booked();
--> statement-breakpoint
CREATE FUNCTION payment_attempts_are_reversed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM public.payment_attempts
  WHERE of_attempt_id = NEW.id AND kind = 'reversal' AND state = 'approved';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no reversal of this charge is approved' USING ERRCODE = 'RL048', DETAIL = NEW.id::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION payment_attempts_are_reversed() FROM PUBLIC;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER payment_attempts_are_reversed AFTER UPDATE ON payment_attempts
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (NEW.state = 'reversed' AND OLD.state <> 'reversed') EXECUTE FUNCTION payment_attempts_are_reversed();
--> statement-breakpoint
CREATE FUNCTION payments_use_attempts() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM public.payment_attempts attempt WHERE attempt.id = NEW.attempt_id AND attempt.state = 'used'
    AND NEW.amount_minor = CASE attempt.kind WHEN 'charge' THEN attempt.amount_minor ELSE -attempt.amount_minor END;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'this payment is not what the terminal approved' USING ERRCODE = 'RL048', DETAIL = NEW.id::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION payments_use_attempts() FROM PUBLIC;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER payments_use_attempts AFTER INSERT ON payments
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (NEW.attempt_id IS NOT NULL) EXECUTE FUNCTION payments_use_attempts();
--> statement-breakpoint
GRANT SELECT, INSERT (id, name, provider, host, port), UPDATE (name, provider, host, port, removed_at)
ON terminals TO rowlock_app;
--> statement-breakpoint
GRANT UPDATE (terminal_id) ON counters TO rowlock_app;
--> statement-breakpoint
GRANT SELECT,
  INSERT (id, kind, of_attempt_id, order_id, currency, terminal_id, counter_id, operator_id, shift_id, amount_minor,
    held_until),
  UPDATE (state, abort_asked_at, asked_at, why, provider_reference, card_last4, authorisation, receipt_text, settled_at,
    settled_by, settled_reason, told_otherwise, looked_at)
ON payment_attempts TO rowlock_app;
--> statement-breakpoint
GRANT INSERT (attempt_id) ON payments TO rowlock_app;
--> statement-breakpoint
-- Who may cancel after the start looks after what others could not finish.
UPDATE roles SET permissions = array_append(permissions, 'settlePayment')
WHERE 'cancelAfterStart' = ANY (permissions) AND NOT 'settlePayment' = ANY (permissions);
