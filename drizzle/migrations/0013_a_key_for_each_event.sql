CREATE TABLE "event_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"installation_key" text NOT NULL,
	"wrapped" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_keys_never_in_clear" CHECK ("event_keys"."wrapped" like 'v2.%')
);
--> statement-breakpoint
ALTER TABLE "participants" DROP CONSTRAINT "participants_never_in_clear";--> statement-breakpoint
-- Nothing was ever released with ids under the installation's key itself; those of a trial are removed.
UPDATE "participants" SET "national_id_kind" = null, "national_id_cipher" = null, "national_id_index" = null,
	"national_id_key" = null WHERE "national_id_key" is not null;--> statement-breakpoint
ALTER TABLE "participants" ALTER COLUMN "national_id_key" SET DATA TYPE uuid USING null;--> statement-breakpoint
ALTER TABLE "event_keys" ADD CONSTRAINT "event_keys_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "event_keys_one_each" ON "event_keys" USING btree ("event_id","installation_key");--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_national_id_key_event_keys_id_fk" FOREIGN KEY ("national_id_key") REFERENCES "public"."event_keys"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participants_under_key" ON "participants" USING btree ("national_id_key") WHERE "participants"."national_id_key" is not null;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_never_in_clear" CHECK ("participants"."national_id_cipher" like 'v2.%');