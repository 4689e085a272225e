-- A ticket class has the currency of its event, and a line that of its order and of its class. So an event
-- changes its currency until the first of its places is held, and a hold that began before waits for the edit
-- or makes the edit wait; whoever comes second is told (23503).
ALTER TABLE "events" ADD CONSTRAINT "events_id_currency" UNIQUE("id","currency");
--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_id_currency" UNIQUE("id","currency");
--> statement-breakpoint
ALTER TABLE "ticket_classes" ADD COLUMN "currency" text;
--> statement-breakpoint
UPDATE ticket_classes SET currency = events.currency FROM events WHERE events.id = ticket_classes.event_id;
--> statement-breakpoint
ALTER TABLE "ticket_classes" ALTER COLUMN "currency" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "ticket_classes" ADD CONSTRAINT "ticket_classes_id_currency" UNIQUE("id","currency");
--> statement-breakpoint
ALTER TABLE "ticket_classes" DROP CONSTRAINT "ticket_classes_event_id_events_id_fk";
--> statement-breakpoint
ALTER TABLE "ticket_classes" ADD CONSTRAINT "ticket_classes_event_currency" FOREIGN KEY ("event_id","currency") REFERENCES "public"."events"("id","currency") ON DELETE cascade ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "currency" text;
--> statement-breakpoint
UPDATE order_lines SET currency = orders.currency FROM orders WHERE orders.id = order_lines.order_id;
--> statement-breakpoint
-- A table whose deferred triggers are still to come cannot be altered.
SET CONSTRAINTS ALL IMMEDIATE;
--> statement-breakpoint
SET CONSTRAINTS ALL DEFERRED;
--> statement-breakpoint
ALTER TABLE "order_lines" ALTER COLUMN "currency" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "order_lines" DROP CONSTRAINT "order_lines_order_id_orders_id_fk";
--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_currency" FOREIGN KEY ("order_id","currency") REFERENCES "public"."orders"("id","currency") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "order_lines" DROP CONSTRAINT "order_lines_ticket_class_id_ticket_classes_id_fk";
--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_class_currency" FOREIGN KEY ("ticket_class_id","currency") REFERENCES "public"."ticket_classes"("id","currency") ON DELETE restrict ON UPDATE no action NOT VALID;
--> statement-breakpoint
-- Before this rule some orders may have got another currency than their event. They stay as they are, and can
-- be cancelled; then the rule stands for new lines alone.
DO $$
BEGIN
  ALTER TABLE order_lines VALIDATE CONSTRAINT order_lines_class_currency;
EXCEPTION
  WHEN foreign_key_violation THEN
    RAISE NOTICE 'some orders have another currency than their event';
END
$$;
