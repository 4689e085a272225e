-- Places that wait for their buyer are held as others are, until a moment or some minutes before the start; an order
-- says whether it is a sale or a reservation, and what is paid is a sale.
--
-- A payment that was booked by another method than it came by is put right by two, which name it: what balances it,
-- and the same money anew. Reports count them as what they are.
--
-- RL046: a correction that is not of the payment it names, or does not come to nothing (DETAIL: that payment).
ALTER TABLE "payments" ADD COLUMN "corrects_id" uuid;
--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_corrects" FOREIGN KEY ("corrects_id") REFERENCES "public"."payments"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "payments_corrected_once" ON "payments" USING btree ("corrects_id","position") WHERE "payments"."corrects_id" is not null;
--> statement-breakpoint
CREATE FUNCTION corrections_come_to_nothing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM public.payments wrong
  JOIN public.payments less ON less.corrects_id = wrong.id AND less.position = 0
  JOIN public.payments anew ON anew.corrects_id = wrong.id AND anew.position = 1
  WHERE wrong.id = NEW.corrects_id AND NEW.position IN (0, 1) AND wrong.amount_minor > 0
    AND (less.order_id, less.method, less.amount_minor) = (wrong.order_id, wrong.method, -wrong.amount_minor)
    AND (anew.order_id, anew.command_id, anew.amount_minor) = (wrong.order_id, less.command_id, wrong.amount_minor)
    AND less.shift_id IS NOT DISTINCT FROM wrong.shift_id AND anew.shift_id IS NOT DISTINCT FROM wrong.shift_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a correction does not come to nothing' USING ERRCODE = 'RL046', DETAIL = NEW.corrects_id::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER corrections_come_to_nothing AFTER INSERT ON payments
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (NEW.corrects_id IS NOT NULL) EXECUTE FUNCTION corrections_come_to_nothing();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION corrections_come_to_nothing() FROM PUBLIC;
--> statement-breakpoint
GRANT INSERT (corrects_id) ON payments TO rowlock_app;
--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "purpose" text DEFAULT 'sale' NOT NULL;
--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "minutes_before_start" integer;
--> statement-breakpoint
CREATE INDEX "orders_reserved" ON "orders" USING btree ("created_at","id") WHERE "orders"."purpose" = 'reservation';
--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_purpose" CHECK ("orders"."purpose" in ('sale', 'reservation'));
--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_paid_is_sale" CHECK ("orders"."status" <> 'paid' or "orders"."purpose" = 'sale');
--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_minutes_of_reservation" CHECK ("orders"."minutes_before_start" is null or ("orders"."purpose" = 'reservation' and "orders"."minutes_before_start" >= 0));
--> statement-breakpoint
GRANT UPDATE (purpose, held_until, minutes_before_start) ON orders TO rowlock_app;
--> statement-breakpoint
GRANT UPDATE (held_until) ON order_lines TO rowlock_app;
--> statement-breakpoint
-- Who sells and finds orders again told customers until now to come in time.
UPDATE roles SET permissions = array_append(permissions, 'reserve')
WHERE 'sell' = ANY (permissions) AND 'findOrders' = ANY (permissions) AND NOT 'reserve' = ANY (permissions);
