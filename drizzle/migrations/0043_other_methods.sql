-- Beside cash, card and transfer a box office takes money in ways of its own, which its settings name: BLIK, a city card.
-- A payment carries the name as it was then, just where its method is `other`; what was paid before has none.
ALTER TABLE "payments" ADD COLUMN "method_name" text;
--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payments_method";
--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_method" CHECK ("payments"."method" in ('cash', 'card', 'transfer', 'other', 'complimentary'));
--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_method_name" CHECK (("payments"."method" = 'other') = ("payments"."method_name" is not null));
--> statement-breakpoint
GRANT INSERT (method_name) ON payments TO rowlock_app;
--> statement-breakpoint
-- What a correction balances is of the same name too (RL046, as in 0040).
CREATE OR REPLACE FUNCTION corrections_come_to_nothing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM public.payments wrong
  JOIN public.payments less ON less.corrects_id = wrong.id AND less.position = 0
  JOIN public.payments anew ON anew.corrects_id = wrong.id AND anew.position = 1
  WHERE wrong.id = NEW.corrects_id AND NEW.position IN (0, 1) AND wrong.amount_minor > 0
    AND (less.order_id, less.method, less.amount_minor) = (wrong.order_id, wrong.method, -wrong.amount_minor)
    AND less.method_name IS NOT DISTINCT FROM wrong.method_name
    AND (anew.order_id, anew.command_id, anew.amount_minor) = (wrong.order_id, less.command_id, wrong.amount_minor)
    AND less.shift_id IS NOT DISTINCT FROM wrong.shift_id AND anew.shift_id IS NOT DISTINCT FROM wrong.shift_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a correction does not come to nothing' USING ERRCODE = 'RL046', DETAIL = NEW.corrects_id::text;
  END IF;
  RETURN NULL;
END
$$;
