ALTER TABLE "operators" ADD COLUMN "refund_limit_minor" bigint;--> statement-breakpoint
ALTER TABLE "operators" ADD CONSTRAINT "operators_refund_limit" CHECK ("operators"."refund_limit_minor" >= 0);