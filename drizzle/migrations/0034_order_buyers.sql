CREATE TABLE "order_buyers" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"phone_digits" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"search_text" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "order_buyers" ADD CONSTRAINT "order_buyers_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "order_buyers_search" ON "order_buyers" USING gin ("search_text" gin_trgm_ops);
--> statement-breakpoint
-- A buyer stays with their order, and is blanked, not removed: whoever saves over what they have not seen is told.
GRANT SELECT, INSERT,
  UPDATE (name, phone, phone_digits, email, note, search_text, version, saved_at)
ON order_buyers TO rowlock_app;
--> statement-breakpoint
-- Text is searched without the marks that nobody sees, which until now stayed in it.
UPDATE events SET search_text = translate(search_text, U&'\00AD\061C\200E\200F\2060\2061\2062\2063\2064\FEFF\0640', '')
WHERE search_text ~ U&'[\00AD\061C\200E\200F\2060-\2064\FEFF\0640]';
--> statement-breakpoint
UPDATE participants SET search_name = replace(search_name, U&'\0640', '') WHERE search_name LIKE U&'%\0640%';
