-- Places that are kept for somebody who pays by bank transfer until a due date: a reservation like any other, in a list
-- of its own.
ALTER TABLE "orders" ADD COLUMN "awaits_transfer" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_transfer_of_reservation" CHECK (not "orders"."awaits_transfer" or "orders"."purpose" = 'reservation');
--> statement-breakpoint
GRANT UPDATE (awaits_transfer) ON orders TO rowlock_app;
