DROP INDEX "participants_national_id";--> statement-breakpoint
CREATE INDEX "participants_national_id" ON "participants" USING btree ("national_id_index" text_pattern_ops);--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_national_id_index_named" CHECK ("participants"."national_id_index" ~ '^[0-9a-f]{16}[.]');