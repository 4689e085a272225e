CREATE TABLE "roles" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text,
	"permissions" text[],
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "roles_delivered_or_named" CHECK (("roles"."id" in ('clerk', 'organizer', 'admin')) = ("roles"."name" is null)),
	CONSTRAINT "roles_own_permissions" CHECK ("roles"."name" is null or "roles"."permissions" is not null),
	CONSTRAINT "roles_admin_may_everything" CHECK ("roles"."id" <> 'admin' or "roles"."permissions" is null)
);
--> statement-breakpoint
-- The delivered roles; what they permit stands in the program until somebody changes it.
INSERT INTO "roles" ("id") VALUES ('clerk'), ('organizer'), ('admin');--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "roles" TO rowlock_app;--> statement-breakpoint
ALTER TABLE "operators" DROP CONSTRAINT "operators_role";--> statement-breakpoint
CREATE UNIQUE INDEX "roles_name" ON "roles" USING btree (lower("name"));--> statement-breakpoint
ALTER TABLE "operators" ADD CONSTRAINT "operators_role_roles_id_fk" FOREIGN KEY ("role") REFERENCES "public"."roles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "operators_of_role" ON "operators" USING btree ("role");