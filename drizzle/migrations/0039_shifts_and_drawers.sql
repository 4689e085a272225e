-- Cash lies in drawers, and a shift runs from the float of one to its settlement. Until now nobody opened a
-- shift, so the table is made anew. What is in the drawer is a tally, as stock is: it follows cash payments and
-- movements at COMMIT, in its place before the stock, and is never below zero.
--
-- RL041: cash for a shift that takes none, or in another currency than the shift's (DETAIL: the shift).
-- RL042: the cash is not in the drawer (DETAIL: the shift).
-- RL043: a movement that is not what it says it is.
-- RL044: a shift begins open, and goes open - counting - closed or back to open.
-- RL045: a shift is closed with its settlement, and settled at what was in the drawer.
ALTER TABLE "payments" DROP CONSTRAINT "payments_shift_id_shifts_id_fk";
--> statement-breakpoint
ALTER TABLE "receipts" DROP CONSTRAINT "receipts_shift_id_shifts_id_fk";
--> statement-breakpoint
DROP TABLE "shifts";
--> statement-breakpoint
CREATE TABLE "cash_movements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shift_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"reason" text,
	"operator_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"reverses_id" uuid,
	CONSTRAINT "cash_movements_reversed_once" UNIQUE("reverses_id"),
	CONSTRAINT "cash_movements_reason" CHECK ("cash_movements"."kind" = 'float' or "cash_movements"."reason" is not null),
	CONSTRAINT "cash_movements_amount" CHECK (case "cash_movements"."kind"
        when 'float' then "cash_movements"."amount_minor" >= 0
        when 'payIn' then "cash_movements"."amount_minor" > 0
        when 'payOut' then "cash_movements"."amount_minor" < 0
        when 'drop' then "cash_movements"."amount_minor" < 0
        when 'noSale' then "cash_movements"."amount_minor" = 0
        when 'void' then "cash_movements"."amount_minor" <> 0
        else false end),
	CONSTRAINT "cash_movements_void" CHECK (("cash_movements"."kind" = 'void') = ("cash_movements"."reverses_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "drawer_tallies" (
	"shift_id" uuid PRIMARY KEY NOT NULL,
	"cash_minor" bigint NOT NULL,
	CONSTRAINT "drawer_tallies_never_below_zero" CHECK ("drawer_tallies"."cash_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "drawers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"settlement_id" uuid NOT NULL,
	"operator_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"counted_minor" bigint NOT NULL,
	"counted" jsonb NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "recounts_counted" CHECK ("recounts"."counted_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "settlement_numbers" (
	"drawer_id" uuid PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settlements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"shift_id" uuid NOT NULL,
	"drawer_id" uuid NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"operator_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"business_date" date NOT NULL,
	"currency" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expected_minor" bigint NOT NULL,
	"counted_minor" bigint NOT NULL,
	"drop_minor" bigint NOT NULL,
	"reason" text,
	"grand_total_minor" bigint NOT NULL,
	"head_number" bigint,
	"head_hash" text,
	"counted" jsonb NOT NULL,
	"slips" jsonb NOT NULL,
	"report" jsonb NOT NULL,
	CONSTRAINT "settlements_of_shift" UNIQUE("shift_id"),
	CONSTRAINT "settlements_number" UNIQUE("drawer_id","number"),
	CONSTRAINT "settlements_drop" CHECK ("settlements"."drop_minor" between 0 and "settlements"."counted_minor" and "settlements"."expected_minor" >= 0),
	CONSTRAINT "settlements_head" CHECK (num_nulls("settlements"."head_number", "settlements"."head_hash") in (0, 2))
);
--> statement-breakpoint
CREATE TABLE "shifts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"drawer_id" uuid NOT NULL,
	"operator_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"float_minor" bigint NOT NULL,
	"left_minor" bigint,
	"business_date" date NOT NULL,
	"opened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"counting_since" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "shifts_id_state" UNIQUE("id","state"),
	CONSTRAINT "shifts_id_drawer" UNIQUE("id","drawer_id"),
	CONSTRAINT "shifts_state" CHECK ("shifts"."state" in ('open', 'counting', 'closed')),
	CONSTRAINT "shifts_float" CHECK ("shifts"."float_minor" >= 0),
	CONSTRAINT "shifts_counting_when" CHECK (("shifts"."state" = 'open') = ("shifts"."counting_since" is null)),
	CONSTRAINT "shifts_closed_when" CHECK (("shifts"."state" = 'closed') = ("shifts"."closed_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "counters" ADD COLUMN "drawer_id" uuid DEFAULT gen_random_uuid() NOT NULL;
--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "sold_shift_id" uuid;
--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "voided_shift_id" uuid;
--> statement-breakpoint
ALTER TABLE "cash_movements" ADD CONSTRAINT "cash_movements_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "cash_movements" ADD CONSTRAINT "cash_movements_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "cash_movements" ADD CONSTRAINT "cash_movements_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "cash_movements" ADD CONSTRAINT "cash_movements_reverses" FOREIGN KEY ("reverses_id") REFERENCES "public"."cash_movements"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recounts" ADD CONSTRAINT "recounts_settlement_id_settlements_id_fk" FOREIGN KEY ("settlement_id") REFERENCES "public"."settlements"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recounts" ADD CONSTRAINT "recounts_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recounts" ADD CONSTRAINT "recounts_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settlement_numbers" ADD CONSTRAINT "settlement_numbers_drawer_id_drawers_id_fk" FOREIGN KEY ("drawer_id") REFERENCES "public"."drawers"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_shift_drawer" FOREIGN KEY ("shift_id","drawer_id") REFERENCES "public"."shifts"("id","drawer_id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_drawer_id_drawers_id_fk" FOREIGN KEY ("drawer_id") REFERENCES "public"."drawers"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "cash_movements_of_shift" ON "cash_movements" USING btree ("shift_id","at");
--> statement-breakpoint
CREATE UNIQUE INDEX "cash_movements_one_float" ON "cash_movements" USING btree ("shift_id") WHERE "cash_movements"."kind" = 'float';
--> statement-breakpoint
CREATE INDEX "recounts_of_settlement" ON "recounts" USING btree ("settlement_id","at");
--> statement-breakpoint
CREATE UNIQUE INDEX "shifts_one_open" ON "shifts" USING btree ("drawer_id") WHERE "shifts"."state" <> 'closed';
--> statement-breakpoint
CREATE INDEX "shifts_newest" ON "shifts" USING btree ("opened_at","id");
--> statement-breakpoint
CREATE INDEX "shifts_of_drawer" ON "shifts" USING btree ("drawer_id","opened_at");
--> statement-breakpoint
CREATE INDEX "shifts_of_operator" ON "shifts" USING btree ("operator_id","opened_at");
--> statement-breakpoint
INSERT INTO drawers (id, name) SELECT drawer_id, name FROM counters;
--> statement-breakpoint
ALTER TABLE "counters" ADD CONSTRAINT "counters_drawer_id_drawers_id_fk" FOREIGN KEY ("drawer_id") REFERENCES "public"."drawers"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "charges" ADD COLUMN "shift_id" uuid;
--> statement-breakpoint
ALTER TABLE "charges" ADD COLUMN "voided_shift_id" uuid;
--> statement-breakpoint
ALTER TABLE "charges" ADD CONSTRAINT "charges_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "charges" ADD CONSTRAINT "charges_voided_shift_id_shifts_id_fk" FOREIGN KEY ("voided_shift_id") REFERENCES "public"."shifts"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "charges_in_shift" ON "charges" USING btree ("shift_id") WHERE "charges"."shift_id" is not null;
--> statement-breakpoint
CREATE INDEX "charges_voided_in_shift" ON "charges" USING btree ("voided_shift_id") WHERE "charges"."voided_shift_id" is not null;
--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_sold_shift_id_shifts_id_fk" FOREIGN KEY ("sold_shift_id") REFERENCES "public"."shifts"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_voided_shift_id_shifts_id_fk" FOREIGN KEY ("voided_shift_id") REFERENCES "public"."shifts"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "tickets_sold_in_shift" ON "tickets" USING btree ("sold_shift_id") WHERE "tickets"."sold_shift_id" is not null;
--> statement-breakpoint
CREATE INDEX "tickets_voided_in_shift" ON "tickets" USING btree ("voided_shift_id") WHERE "tickets"."voided_shift_id" is not null;
--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_in_shift" CHECK (("tickets"."sold_shift_id" is null or "tickets"."sold_at" is not null) and ("tickets"."voided_shift_id" is null or "tickets"."status" = 'void'));
--> statement-breakpoint
CREATE FUNCTION counters_have_a_drawer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO public.drawers (id, name) VALUES (NEW.drawer_id, NEW.name) ON CONFLICT DO NOTHING;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER counters_have_a_drawer BEFORE INSERT ON counters
FOR EACH ROW EXECUTE FUNCTION counters_have_a_drawer();
--> statement-breakpoint
CREATE FUNCTION shifts_begin() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.state <> 'open' THEN
    RAISE EXCEPTION 'a shift begins open' USING ERRCODE = 'RL044', DETAIL = NEW.id::text;
  END IF;
  INSERT INTO public.drawer_tallies (shift_id, cash_minor) VALUES (NEW.id, 0);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER shifts_begin AFTER INSERT ON shifts FOR EACH ROW EXECUTE FUNCTION shifts_begin();
--> statement-breakpoint
CREATE FUNCTION shifts_steps() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a shift does not go from % to %', OLD.state, NEW.state
    USING ERRCODE = 'RL044', DETAIL = OLD.id::text;
END
$$;
--> statement-breakpoint
CREATE TRIGGER shifts_steps BEFORE UPDATE ON shifts FOR EACH ROW WHEN (
  (OLD.state = 'closed' AND OLD IS DISTINCT FROM NEW)
  OR (OLD.state, NEW.state) = ('open', 'closed')
  OR (OLD.id, OLD.drawer_id, OLD.operator_id, OLD.counter_id, OLD.currency, OLD.float_minor, OLD.business_date, OLD.opened_at)
    IS DISTINCT FROM
    (NEW.id, NEW.drawer_id, NEW.operator_id, NEW.counter_id, NEW.currency, NEW.float_minor, NEW.business_date, NEW.opened_at)
) EXECUTE FUNCTION shifts_steps();
--> statement-breakpoint
-- Whoever books money in a shift keeps its state until the commit: it stands in a key, so that another step
-- of the shift waits for that, also in code that forgot to lock.
CREATE FUNCTION payments_of_a_shift() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  now_state text;
  its_currency text;
BEGIN
  SELECT state, currency INTO now_state, its_currency FROM public.shifts WHERE id = NEW.shift_id FOR KEY SHARE;
  IF now_state = 'closed' OR (now_state <> 'open' AND NEW.method = 'cash') THEN
    RAISE EXCEPTION 'the shift is %', now_state USING ERRCODE = 'RL041', DETAIL = NEW.shift_id::text;
  END IF;
  IF its_currency <> (SELECT currency FROM public.orders WHERE id = NEW.order_id) THEN
    RAISE EXCEPTION 'the shift is in %', its_currency USING ERRCODE = 'RL041', DETAIL = NEW.shift_id::text;
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER payments_of_a_shift BEFORE INSERT ON payments FOR EACH ROW
WHEN (NEW.shift_id IS NOT NULL) EXECUTE FUNCTION payments_of_a_shift();
--> statement-breakpoint
CREATE FUNCTION cash_movements_of_a_shift() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  now_state text;
  its_float bigint;
BEGIN
  SELECT state, float_minor INTO now_state, its_float FROM public.shifts WHERE id = NEW.shift_id FOR KEY SHARE;
  IF now_state <> 'open' THEN
    RAISE EXCEPTION 'the shift is %', now_state USING ERRCODE = 'RL041', DETAIL = NEW.shift_id::text;
  END IF;
  IF NEW.kind = 'float' AND NEW.amount_minor <> its_float OR NEW.kind = 'void' AND NOT EXISTS (
    SELECT FROM public.cash_movements
    WHERE id = NEW.reverses_id AND shift_id = NEW.shift_id AND amount_minor = -NEW.amount_minor
      AND kind IN ('payIn', 'payOut', 'drop')
  ) THEN
    RAISE EXCEPTION 'this % is not what it says', NEW.kind USING ERRCODE = 'RL043', DETAIL = NEW.id::text;
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER cash_movements_of_a_shift BEFORE INSERT ON cash_movements
FOR EACH ROW EXECUTE FUNCTION cash_movements_of_a_shift();
--> statement-breakpoint
-- The row that every sale for cash at a drawer wants, so at COMMIT; and before stock, which all counters want.
CREATE FUNCTION drawer_follows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  last_shift uuid := nullif(current_setting('rowlock.last_shift', true), '')::uuid;
BEGIN
  IF NEW.shift_id < last_shift OR nullif(current_setting('rowlock.last_class', true), '') IS NOT NULL THEN
    RAISE EXCEPTION 'cash was booked after the lines of an order, or out of the order of shifts'
      USING ERRCODE = 'RL002', DETAIL = NEW.shift_id::text;
  END IF;
  PERFORM set_config('rowlock.last_shift', NEW.shift_id::text, true);

  UPDATE public.drawer_tallies SET cash_minor = cash_minor + NEW.amount_minor
  WHERE shift_id = NEW.shift_id AND cash_minor + NEW.amount_minor >= 0;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the cash is not in the drawer' USING ERRCODE = 'RL042', DETAIL = NEW.shift_id::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER drawer_follows_payments AFTER INSERT ON payments
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (NEW.shift_id IS NOT NULL AND NEW.method = 'cash') EXECUTE FUNCTION drawer_follows();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER drawer_follows_movements AFTER INSERT ON cash_movements
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (NEW.amount_minor <> 0) EXECUTE FUNCTION drawer_follows();
--> statement-breakpoint
-- A rollback gives the number back, which a sequence would not.
CREATE FUNCTION settlements_numbered() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO public.settlement_numbers AS numbers (drawer_id, last) VALUES (NEW.drawer_id, 1)
  ON CONFLICT (drawer_id) DO UPDATE SET last = numbers.last + 1
  RETURNING last INTO NEW.number;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER settlements_numbered BEFORE INSERT ON settlements
FOR EACH ROW EXECUTE FUNCTION settlements_numbered();
--> statement-breakpoint
CREATE FUNCTION shifts_settled() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  shift uuid := CASE TG_TABLE_NAME WHEN 'shifts' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'shift_id' END;
BEGIN
  PERFORM FROM public.shifts s
  JOIN public.settlements t ON t.shift_id = s.id AND t.currency = s.currency AND t.business_date = s.business_date
  JOIN public.drawer_tallies d ON d.shift_id = s.id AND d.cash_minor = t.expected_minor
  WHERE s.id = shift AND s.state = 'closed';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the shift and its settlement differ' USING ERRCODE = 'RL045', DETAIL = shift::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER shifts_settled AFTER UPDATE ON shifts
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (NEW.state = 'closed') EXECUTE FUNCTION shifts_settled();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER settlements_of_closed_shifts AFTER INSERT ON settlements
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shifts_settled();
--> statement-breakpoint
CREATE TRIGGER cash_movements_are_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON cash_movements
FOR EACH STATEMENT EXECUTE FUNCTION written_once();
--> statement-breakpoint
ALTER TABLE cash_movements ENABLE ALWAYS TRIGGER cash_movements_are_written_once;
--> statement-breakpoint
CREATE TRIGGER settlements_are_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON settlements
FOR EACH STATEMENT EXECUTE FUNCTION written_once();
--> statement-breakpoint
ALTER TABLE settlements ENABLE ALWAYS TRIGGER settlements_are_written_once;
--> statement-breakpoint
CREATE TRIGGER recounts_are_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON recounts
FOR EACH STATEMENT EXECUTE FUNCTION written_once();
--> statement-breakpoint
ALTER TABLE recounts ENABLE ALWAYS TRIGGER recounts_are_written_once;
--> statement-breakpoint
-- The shift that a ticket was sold in, and that it was taken back in, are of what it was sold as.
DROP TRIGGER tickets_stay_as_sold ON tickets;
--> statement-breakpoint
CREATE TRIGGER tickets_stay_as_sold AFTER UPDATE ON tickets
FOR EACH ROW WHEN (
  OLD.order_id <> NEW.order_id OR OLD.ticket_class_id <> NEW.ticket_class_id OR (
    OLD.sold_at IS NOT NULL
    AND (OLD.price_id, OLD.price_name, OLD.list_price_minor, OLD.price_minor, OLD.free_reason, OLD.vat_rate_bp,
        OLD.class_name, OLD.code, OLD.sold_at, OLD.sold_shift_id)
      IS DISTINCT FROM (NEW.price_id, NEW.price_name, NEW.list_price_minor, NEW.price_minor, NEW.free_reason,
        NEW.vat_rate_bp, NEW.class_name, NEW.code, NEW.sold_at, NEW.sold_shift_id)
  ) OR (
    OLD.status = 'void' AND NEW.status = 'void' AND OLD.voided_shift_id IS DISTINCT FROM NEW.voided_shift_id
  )
) EXECUTE FUNCTION tickets_stay_as_sold();
--> statement-breakpoint
ALTER TABLE drawer_tallies SET (fillfactor = 30);
--> statement-breakpoint
GRANT SELECT ON drawers, drawer_tallies TO rowlock_app;
--> statement-breakpoint
GRANT SELECT, INSERT (id, drawer_id, operator_id, counter_id, currency, float_minor, left_minor, business_date),
  UPDATE (state, counting_since, closed_at)
ON shifts TO rowlock_app;
--> statement-breakpoint
GRANT SELECT, INSERT (id, shift_id, kind, amount_minor, reason, operator_id, counter_id, reverses_id)
ON cash_movements TO rowlock_app;
--> statement-breakpoint
GRANT SELECT, INSERT (id, shift_id, drawer_id, operator_id, counter_id, business_date, currency, expected_minor,
  counted_minor, drop_minor, reason, grand_total_minor, head_number, head_hash, counted, slips, report)
ON settlements TO rowlock_app;
--> statement-breakpoint
GRANT SELECT, INSERT (id, settlement_id, operator_id, counter_id, counted_minor, counted, reason)
ON recounts TO rowlock_app;
--> statement-breakpoint
GRANT INSERT (shift_id) ON payments TO rowlock_app;
--> statement-breakpoint
GRANT INSERT (shift_id), UPDATE (voided_shift_id) ON charges TO rowlock_app;
--> statement-breakpoint
GRANT UPDATE (sold_shift_id, voided_shift_id) ON tickets TO rowlock_app;
--> statement-breakpoint
GRANT UPDATE (drawer_id) ON counters TO rowlock_app;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION counters_have_a_drawer(), shifts_begin(), shifts_steps(), payments_of_a_shift(),
  cash_movements_of_a_shift(), drawer_follows(), settlements_numbered(), shifts_settled() FROM PUBLIC;
--> statement-breakpoint
-- Who closes a shift moved its cash until now without being asked.
UPDATE roles SET permissions = array_append(permissions, 'moveCash')
WHERE 'closeShift' = ANY (permissions) AND NOT 'moveCash' = ANY (permissions);
