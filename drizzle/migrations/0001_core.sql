CREATE TABLE "counters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "operators" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "operators_role" CHECK ("operators"."role" in ('clerk', 'organizer', 'admin')),
	CONSTRAINT "operators_names_filled" CHECK ("operators"."email" <> '' and "operators"."name" <> '')
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"operator_id" uuid NOT NULL,
	"counter_id" uuid,
	"refresh_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"refreshed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "artists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_artists" (
	"event_id" uuid NOT NULL,
	"artist_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "event_artists_event_id_artist_id_pk" PRIMARY KEY("event_id","artist_id")
);
--> statement-breakpoint
CREATE TABLE "event_categories" (
	"event_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	CONSTRAINT "event_categories_event_id_category_id_pk" PRIMARY KEY("event_id","category_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"place" text NOT NULL,
	"venue_id" uuid,
	"series_id" uuid,
	"currency" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"organizer_id" uuid NOT NULL,
	"search_text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_filled" CHECK ("events"."title" <> '' and "events"."slug" <> ''),
	CONSTRAINT "events_status" CHECK ("events"."status" in ('draft', 'published', 'postponed', 'cancelled')),
	CONSTRAINT "events_currency" CHECK ("events"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticket_classes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"name" text NOT NULL,
	"price_minor" bigint NOT NULL,
	"vat_rate_bp" integer NOT NULL,
	"participant_data" text NOT NULL,
	"sale_from" timestamp (3) with time zone,
	"sale_until" timestamp (3) with time zone,
	"limit_per_order" integer,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ticket_classes_price" CHECK ("ticket_classes"."price_minor" >= 0),
	CONSTRAINT "ticket_classes_vat" CHECK ("ticket_classes"."vat_rate_bp" between 0 and 10000),
	CONSTRAINT "ticket_classes_limit" CHECK ("ticket_classes"."limit_per_order" > 0),
	CONSTRAINT "ticket_classes_sale" CHECK ("ticket_classes"."sale_from" < "ticket_classes"."sale_until"),
	CONSTRAINT "ticket_classes_participants" CHECK ("ticket_classes"."participant_data" in ('none', 'name', 'nationalId'))
);
--> statement-breakpoint
CREATE TABLE "ticket_stock" (
	"ticket_class_id" uuid PRIMARY KEY NOT NULL,
	"capacity" integer NOT NULL,
	"held" integer DEFAULT 0 NOT NULL,
	"sold" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "ticket_stock_never_oversold" CHECK ("ticket_stock"."held" >= 0 and "ticket_stock"."sold" >= 0 and "ticket_stock"."held" + "ticket_stock"."sold" <= "ticket_stock"."capacity")
);
--> statement-breakpoint
CREATE TABLE "venues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"time_zone" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "journal_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"operator_id" uuid,
	"counter_id" uuid,
	"operation" text NOT NULL,
	"object_id" uuid NOT NULL,
	"command_id" uuid,
	"command_digest" text,
	"reason" text,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"order_id" uuid NOT NULL,
	"ticket_class_id" uuid NOT NULL,
	"quantity" integer NOT NULL,
	"state" text DEFAULT 'held' NOT NULL,
	"held_until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "order_lines_order_id_ticket_class_id_pk" PRIMARY KEY("order_id","ticket_class_id"),
	CONSTRAINT "order_lines_quantity" CHECK ("order_lines"."quantity" > 0),
	CONSTRAINT "order_lines_state" CHECK ("order_lines"."state" in ('held', 'sold', 'released'))
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"status" text DEFAULT 'held' NOT NULL,
	"currency" text NOT NULL,
	"held_until" timestamp (3) with time zone NOT NULL,
	"operator_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"paid_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "orders_status" CHECK ("orders"."status" in ('held', 'paid', 'cancelled', 'expired')),
	CONSTRAINT "orders_paid_when" CHECK ("orders"."status" <> 'paid' or "orders"."paid_at" is not null),
	CONSTRAINT "orders_closed_when" CHECK (("orders"."status" in ('cancelled', 'expired')) = ("orders"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"ticket_class_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"class_name" text NOT NULL,
	"price_minor" bigint NOT NULL,
	"vat_rate_bp" integer NOT NULL,
	"status" text DEFAULT 'held' NOT NULL,
	"code" text,
	"sold_at" timestamp (3) with time zone,
	"voided_at" timestamp (3) with time zone,
	"admitted_at" timestamp (3) with time zone,
	CONSTRAINT "tickets_status" CHECK ("tickets"."status" in ('held', 'sold', 'void')),
	CONSTRAINT "tickets_price" CHECK ("tickets"."price_minor" >= 0),
	CONSTRAINT "tickets_sold_when" CHECK ("tickets"."status" <> 'sold' or ("tickets"."code" is not null and "tickets"."sold_at" is not null)),
	CONSTRAINT "tickets_void_when" CHECK (("tickets"."status" = 'void') = ("tickets"."voided_at" is not null)),
	CONSTRAINT "tickets_admitted_once_sold" CHECK ("tickets"."admitted_at" is null or "tickets"."sold_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"ticket_id" uuid PRIMARY KEY NOT NULL,
	"first_name" text DEFAULT '' NOT NULL,
	"last_name" text DEFAULT '' NOT NULL,
	"search_name" text DEFAULT '' NOT NULL,
	"national_id_kind" text,
	"national_id_cipher" text,
	"national_id_index" text,
	"national_id_key" text,
	"saved_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participants_national_id_whole" CHECK (num_nulls("participants"."national_id_kind", "participants"."national_id_cipher", "participants"."national_id_index", "participants"."national_id_key") in (0, 4)),
	CONSTRAINT "participants_never_in_clear" CHECK ("participants"."national_id_cipher" like 'v1.%'),
	CONSTRAINT "participants_national_id_kind" CHECK ("participants"."national_id_kind" in ('pesel', 'document'))
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"command_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"method" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"tendered_minor" bigint,
	"reference" text,
	"operator_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"shift_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payments_method" CHECK ("payments"."method" in ('cash', 'card', 'transfer', 'complimentary')),
	CONSTRAINT "payments_tendered" CHECK ("payments"."tendered_minor" is null or ("payments"."method" = 'cash' and "payments"."tendered_minor" >= "payments"."amount_minor"))
);
--> statement-breakpoint
CREATE TABLE "shifts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"operator_id" uuid NOT NULL,
	"counter_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"float_minor" bigint NOT NULL,
	"opened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"counted_minor" bigint,
	CONSTRAINT "shifts_float" CHECK ("shifts"."float_minor" >= 0),
	CONSTRAINT "shifts_counted" CHECK (("shifts"."closed_at" is null) = ("shifts"."counted_minor" is null))
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_artists" ADD CONSTRAINT "event_artists_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_artists" ADD CONSTRAINT "event_artists_artist_id_artists_id_fk" FOREIGN KEY ("artist_id") REFERENCES "public"."artists"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_categories" ADD CONSTRAINT "event_categories_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_categories" ADD CONSTRAINT "event_categories_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organizer_id_operators_id_fk" FOREIGN KEY ("organizer_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_classes" ADD CONSTRAINT "ticket_classes_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_stock" ADD CONSTRAINT "ticket_stock_class" FOREIGN KEY ("ticket_class_id") REFERENCES "public"."ticket_classes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_ticket_class_id_ticket_classes_id_fk" FOREIGN KEY ("ticket_class_id") REFERENCES "public"."ticket_classes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_ticket_class_id_ticket_classes_id_fk" FOREIGN KEY ("ticket_class_id") REFERENCES "public"."ticket_classes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_shift_id_shifts_id_fk" FOREIGN KEY ("shift_id") REFERENCES "public"."shifts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_counter_id_counters_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."counters"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "counters_name" ON "counters" USING btree (lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "operators_email" ON "operators" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "sessions_of_operator" ON "sessions" USING btree ("operator_id");--> statement-breakpoint
CREATE UNIQUE INDEX "artists_name" ON "artists" USING btree (lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "categories_name" ON "categories" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "events_of_artist" ON "event_artists" USING btree ("artist_id");--> statement-breakpoint
CREATE INDEX "events_of_category" ON "event_categories" USING btree ("category_id");--> statement-breakpoint
CREATE UNIQUE INDEX "events_slug" ON "events" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "events_page" ON "events" USING btree ("status","starts_at","id");--> statement-breakpoint
CREATE INDEX "events_by_start" ON "events" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "events_of_organizer" ON "events" USING btree ("organizer_id");--> statement-breakpoint
CREATE INDEX "events_search" ON "events" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "ticket_classes_name" ON "ticket_classes" USING btree ("event_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "journal_command" ON "journal" USING btree ("command_id") WHERE "journal"."command_id" is not null;--> statement-breakpoint
CREATE INDEX "journal_of_object" ON "journal" USING btree ("object_id","seq");--> statement-breakpoint
CREATE INDEX "order_lines_held" ON "order_lines" USING btree ("ticket_class_id","held_until") WHERE "order_lines"."state" = 'held';--> statement-breakpoint
CREATE INDEX "order_lines_of_class" ON "order_lines" USING btree ("ticket_class_id","order_id");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_code" ON "orders" USING btree ("code");--> statement-breakpoint
CREATE INDEX "orders_newest" ON "orders" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "orders_by_status" ON "orders" USING btree ("status","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "orders_code_search" ON "orders" USING gin ("code" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "orders_of_operator" ON "orders" USING btree ("operator_id");--> statement-breakpoint
CREATE INDEX "orders_held" ON "orders" USING btree ("held_until") WHERE "orders"."status" = 'held';--> statement-breakpoint
CREATE INDEX "orders_held_here" ON "orders" USING btree ("counter_id") WHERE "orders"."status" = 'held';--> statement-breakpoint
CREATE UNIQUE INDEX "tickets_code" ON "tickets" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "tickets_of_order" ON "tickets" USING btree ("order_id","position");--> statement-breakpoint
CREATE INDEX "tickets_of_class" ON "tickets" USING btree ("ticket_class_id");--> statement-breakpoint
CREATE INDEX "participants_search" ON "participants" USING gin ("search_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "participants_national_id" ON "participants" USING btree ("national_id_index");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_command" ON "payments" USING btree ("command_id","position");--> statement-breakpoint
CREATE INDEX "payments_of_order" ON "payments" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "payments_of_shift" ON "payments" USING btree ("shift_id");--> statement-breakpoint
CREATE UNIQUE INDEX "shifts_one_open" ON "shifts" USING btree ("counter_id") WHERE "shifts"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "shifts_of_operator" ON "shifts" USING btree ("operator_id");