-- What a customer is handed as the account of a sale or a refund, numbered without gaps for each counter and year.
CREATE TABLE "number_rows" (
	"counter_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"year" smallint NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "number_rows_counter_id_kind_year_pk" PRIMARY KEY("counter_id","kind","year"),
	CONSTRAINT "number_rows_kind" CHECK ("number_rows"."kind" in ('receipt')),
	CONSTRAINT "number_rows_last" CHECK ("number_rows"."last" > 0)
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"command_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"counter_id" uuid NOT NULL,
	"counter_number" integer DEFAULT 0 NOT NULL,
	"year" smallint DEFAULT 0 NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"shift_id" uuid,
	"operator_id" uuid NOT NULL,
	"business_date" date NOT NULL,
	"issued_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"currency" text NOT NULL,
	"seller" jsonb,
	"buyer" jsonb,
	"lines" jsonb NOT NULL,
	"charges" jsonb NOT NULL,
	"payments" jsonb NOT NULL,
	"total_minor" bigint NOT NULL,
	"vat_minor" bigint NOT NULL,
	"paid_minor" bigint NOT NULL,
	CONSTRAINT "receipts_kind" CHECK ("receipts"."kind" in ('sale', 'refund', 'exchange')),
	CONSTRAINT "receipts_add_up" CHECK ("receipts"."total_minor" = "receipts"."paid_minor")
);
--> statement-breakpoint
-- Those that are there already have theirs in the order in which they came.
ALTER TABLE "counters" ADD COLUMN "number" integer;
--> statement-breakpoint
UPDATE counters SET number = came.number
FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) AS number FROM counters) came
WHERE came.id = counters.id;
--> statement-breakpoint
ALTER TABLE "counters" ALTER COLUMN "number" SET NOT NULL, ALTER COLUMN "number" SET DEFAULT 0,
  ADD CONSTRAINT "counters_number_given" CHECK ("counters"."number" > 0);
--> statement-breakpoint
-- Not by a sequence: every start of a program comes by here, and the second counter would be the fortieth.
CREATE FUNCTION counters_numbered() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('rowlock counter numbers'));
  SELECT coalesce(max(c.number), 0) + 1 INTO NEW.number FROM public.counters c;
  RETURN NEW;
END
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION counters_numbered() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER counters_numbered BEFORE INSERT ON counters FOR EACH ROW EXECUTE FUNCTION counters_numbered();
--> statement-breakpoint
ALTER TABLE "number_rows" ADD CONSTRAINT "number_rows_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "receipts_number" ON "receipts" USING btree ("counter_id","year","number");
--> statement-breakpoint
CREATE UNIQUE INDEX "receipts_command" ON "receipts" USING btree ("command_id");
--> statement-breakpoint
CREATE INDEX "receipts_of_order" ON "receipts" USING btree ("order_id");
--> statement-breakpoint
CREATE INDEX "receipts_of_shift" ON "receipts" USING btree ("shift_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "counters_number" ON "counters" USING btree ("number");
--> statement-breakpoint
ALTER TABLE "order_buyers" ADD COLUMN "tax_id" text DEFAULT '' NOT NULL;
--> statement-breakpoint
GRANT INSERT (tax_id), UPDATE (tax_id) ON order_buyers TO rowlock_app;
--> statement-breakpoint
-- The number is the database's to give, by a row that a rollback puts back, and not by a sequence: no number is
-- left out or given twice, whoever writes. Locked from here to the commit, so a receipt is written last before
-- the order lines.
CREATE FUNCTION receipts_numbered() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.year := extract(year FROM NEW.business_date);
  SELECT c.number INTO STRICT NEW.counter_number FROM public.counters c WHERE c.id = NEW.counter_id;
  INSERT INTO public.number_rows AS row (counter_id, kind, year, last) VALUES (NEW.counter_id, 'receipt', NEW.year, 1)
  ON CONFLICT (counter_id, kind, year) DO UPDATE SET last = row.last + 1
  RETURNING row.last INTO NEW.number;
  RETURN NEW;
END
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION receipts_numbered() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER receipts_numbered BEFORE INSERT ON receipts FOR EACH ROW EXECUTE FUNCTION receipts_numbered();
--> statement-breakpoint
CREATE TRIGGER receipts_are_written_once
BEFORE UPDATE OR DELETE OR TRUNCATE ON receipts
FOR EACH STATEMENT EXECUTE FUNCTION written_once();
--> statement-breakpoint
ALTER TABLE receipts ENABLE ALWAYS TRIGGER receipts_are_written_once;
--> statement-breakpoint
GRANT SELECT, INSERT (id, order_id, command_id, kind, counter_id, shift_id, operator_id, business_date, currency,
  seller, buyer, lines, charges, payments, total_minor, vat_minor, paid_minor)
ON receipts TO rowlock_app;
