-- An order contains charges beside tickets: fees, allowances. Its payments come to what its sold tickets and its
-- charges cost (RL006), whoever writes. A charge is written once and stays; it is voided once (RL010). And what an
-- operator gives back alone is counted by business day, in a row at which two refunds of theirs wait.
CREATE TABLE "charges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"ticket_id" uuid,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"vat_rate_bp" integer NOT NULL,
	"reference_id" uuid,
	"operator_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"voided_at" timestamp (3) with time zone,
	CONSTRAINT "charges_kind" CHECK ("charges"."kind" in ('cancellationFee', 'serviceFee', 'allowance', 'voucher', 'rounding')),
	CONSTRAINT "charges_sign" CHECK (case "charges"."kind" when 'allowance' then "charges"."amount_minor" < 0
        when 'rounding' then "charges"."amount_minor" <> 0 else "charges"."amount_minor" > 0 end),
	CONSTRAINT "charges_vat_rate" CHECK ("charges"."vat_rate_bp" between 0 and 10000),
	CONSTRAINT "charges_about_a_ticket" CHECK ("charges"."ticket_id" is not null or "charges"."kind" not in ('cancellationFee', 'allowance'))
);
--> statement-breakpoint
CREATE TABLE "refund_totals" (
	"operator_id" uuid NOT NULL,
	"business_date" date NOT NULL,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	CONSTRAINT "refund_totals_operator_id_business_date_currency_pk" PRIMARY KEY("operator_id","business_date","currency"),
	CONSTRAINT "refund_totals_amount" CHECK ("refund_totals"."amount_minor" >= 0)
);
--> statement-breakpoint
ALTER TABLE "charges" ADD CONSTRAINT "charges_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "charges" ADD CONSTRAINT "charges_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "charges" ADD CONSTRAINT "charges_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "charges" ADD CONSTRAINT "charges_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "refund_totals" ADD CONSTRAINT "refund_totals_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "charges_of_order" ON "charges" USING btree ("order_id");
--> statement-breakpoint
CREATE INDEX "charges_of_ticket" ON "charges" USING btree ("ticket_id");
--> statement-breakpoint
CREATE TRIGGER charges_added AFTER INSERT ON charges
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION orders_raise_version();
--> statement-breakpoint
CREATE TRIGGER charges_changed AFTER UPDATE ON charges
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION orders_raise_version();
--> statement-breakpoint
CREATE TRIGGER charges_are_there_for_good BEFORE DELETE OR TRUNCATE ON charges
FOR EACH STATEMENT EXECUTE FUNCTION written_once();
--> statement-breakpoint
CREATE TRIGGER charges_stay_as_written BEFORE UPDATE ON charges
FOR EACH ROW WHEN (
  OLD.voided_at IS NOT NULL
  OR (OLD.id, OLD.order_id, OLD.ticket_id, OLD.kind, OLD.name, OLD.amount_minor, OLD.vat_rate_bp, OLD.reference_id,
      OLD.operator_id, OLD.counter_id, OLD.created_at)
    IS DISTINCT FROM
    (NEW.id, NEW.order_id, NEW.ticket_id, NEW.kind, NEW.name, NEW.amount_minor, NEW.vat_rate_bp, NEW.reference_id,
      NEW.operator_id, NEW.counter_id, NEW.created_at)
) EXECUTE FUNCTION written_once();
--> statement-breakpoint
-- As the journal and payments are: also where ordinary triggers are switched off.
ALTER TABLE charges ENABLE ALWAYS TRIGGER charges_are_there_for_good;
--> statement-breakpoint
ALTER TABLE charges ENABLE ALWAYS TRIGGER charges_stay_as_written;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION orders_agree() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  now_status text;
  now_version integer;
  wanted text;
  live bigint;
  strange bigint;
  due numeric;
  charged numeric;
  paid numeric;
BEGIN
  SELECT status, version INTO now_status, now_version FROM public.orders WHERE id = NEW.id;
  -- Changed again since: that change has a check of its own.
  IF now_version IS DISTINCT FROM NEW.version OR now_status IS DISTINCT FROM NEW.status THEN
    RETURN NULL;
  END IF;
  wanted := CASE now_status WHEN 'held' THEN 'held' WHEN 'paid' THEN 'sold' ELSE 'none' END;

  SELECT count(*), count(*) FILTER (WHERE status <> wanted),
    coalesce(sum(price_minor) FILTER (WHERE status = 'sold'), 0)
  INTO live, strange, due
  FROM public.tickets WHERE order_id = NEW.id AND status <> 'void';
  -- A line without a ticket is found by the trigger of lines (0024). So lines are asked for by their whole
  -- key: a plan made while they were few would else read those of all orders for ever.
  IF strange > 0 OR (wanted <> 'none' AND live = 0) OR EXISTS (
    SELECT FROM (
      SELECT ticket_class_id AS class, count(*) FILTER (WHERE status <> 'void') AS places
      FROM public.tickets WHERE order_id = NEW.id GROUP BY ticket_class_id
    ) taken
    WHERE CASE WHEN places > 0 THEN wanted || ' ' || places ELSE 'none' END <> coalesce((
      SELECT line.state || ' ' || line.quantity FROM public.order_lines line
      WHERE line.order_id = NEW.id AND line.ticket_class_id = class AND line.state <> 'released'
    ), 'none')
  ) THEN
    RAISE EXCEPTION 'lines and tickets of an order differ'
      USING ERRCODE = 'RL005', DETAIL = NEW.id::text;
  END IF;

  -- Only what was paid has charges, and of what was cancelled no more than fees are kept. An allowance is on a
  -- valid ticket and a cancellation fee on one that is not, of this order, and neither above what it cost.
  SELECT coalesce(sum(about.amount), 0), count(*) FILTER (WHERE CASE now_status
    WHEN 'paid' THEN about.kind = 'allowance' AND about.status IS DISTINCT FROM 'sold'
    WHEN 'cancelled' THEN about.kind NOT IN ('cancellationFee', 'serviceFee')
    ELSE true END
    OR about.kind = 'cancellationFee' AND about.status IS DISTINCT FROM 'void'
    OR about.kind IN ('allowance', 'cancellationFee') AND abs(about.amount) > about.price
    OR about.whose <> NEW.id)
  INTO charged, strange
  FROM (
    SELECT charge.kind, sum(charge.amount_minor) AS amount, ticket.order_id AS whose, ticket.status,
      ticket.price_minor AS price
    -- A ticket for each charge, of which most orders have none: a join planned on few tickets would read all of them.
    FROM public.charges charge LEFT JOIN LATERAL (
      SELECT t.order_id, t.status, t.price_minor FROM public.tickets t WHERE t.id = charge.ticket_id OFFSET 0
    ) ticket ON true
    WHERE charge.order_id = NEW.id AND charge.voided_at IS NULL
    GROUP BY charge.kind, charge.ticket_id, ticket.order_id, ticket.status, ticket.price_minor
  ) about;
  IF strange > 0 THEN
    RAISE EXCEPTION 'an order has charges that it cannot have'
      USING ERRCODE = 'RL006', DETAIL = NEW.id::text;
  END IF;

  SELECT coalesce(sum(amount_minor), 0) INTO paid
  FROM public.payments WHERE order_id = NEW.id AND method <> 'complimentary';
  IF paid <> due + charged THEN
    RAISE EXCEPTION 'tickets of %, charges of % and payments of % do not balance', due, charged, paid
      USING ERRCODE = 'RL006', DETAIL = NEW.id::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
GRANT SELECT,
  INSERT (id, order_id, ticket_id, kind, name, amount_minor, vat_rate_bp, operator_id, counter_id),
  UPDATE (voided_at)
ON charges TO rowlock_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (amount_minor) ON refund_totals TO rowlock_app;
