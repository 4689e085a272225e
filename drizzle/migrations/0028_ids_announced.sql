CREATE TABLE "event_starts" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"latest" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "id_removals" (
	"event_id" uuid PRIMARY KEY NOT NULL,
	"announced_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"counts_from" timestamp (3) with time zone NOT NULL,
	"counter_clock" timestamp (3) with time zone NOT NULL,
	"stopped_at" timestamp (3) with time zone,
	"reason" text
);
--> statement-breakpoint
ALTER TABLE "event_starts" ADD CONSTRAINT "event_starts_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "id_removals" ADD CONSTRAINT "id_removals_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;