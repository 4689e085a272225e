CREATE TABLE "journal_seals" (
	"number" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"counter_id" uuid NOT NULL,
	"previous" text NOT NULL,
	"rows" bigint[] NOT NULL,
	"digests" text[] NOT NULL,
	"through" bigint NOT NULL,
	"missing" bigint[] NOT NULL,
	"total" bigint NOT NULL,
	"hash" text NOT NULL,
	"public_key" text NOT NULL,
	"signature" text NOT NULL,
	CONSTRAINT "journal_seals_numbered" CHECK ("journal_seals"."number" > 0),
	CONSTRAINT "journal_seals_rows" CHECK (cardinality("journal_seals"."rows") > 0 and cardinality("journal_seals"."rows") = cardinality("journal_seals"."digests"))
);
--> statement-breakpoint
CREATE INDEX "journal_seals_by_moment" ON "journal_seals" USING btree ("at");