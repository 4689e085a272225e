-- Names of roles by database, and a login for counters: core/database/roles.ts, which fills the row. It
-- is granted to nobody: the password stands in it under a key that no database has.
CREATE TABLE "counter_access" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"app_role" text NOT NULL,
	"login" text,
	"sealed" text,
	CONSTRAINT "counter_access_one_row" CHECK ("counter_access"."only"),
	CONSTRAINT "counter_access_whole" CHECK (num_nulls("counter_access"."login", "counter_access"."sealed") in (0, 2)),
	CONSTRAINT "counter_access_never_in_clear" CHECK ("counter_access"."sealed" like 'v1.%')
);
