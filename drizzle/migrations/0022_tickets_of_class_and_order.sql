DROP INDEX "tickets_of_class";--> statement-breakpoint
CREATE INDEX "tickets_of_class" ON "tickets" USING btree ("ticket_class_id","order_id");