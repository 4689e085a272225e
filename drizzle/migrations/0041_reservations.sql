-- A payment that was booked by another method than it came by is put right by two, which name it: what balances it,
-- and the same money anew. Reports count them as what they are.
--
-- RL046: a correction that is not of the payment it names, or does not come to nothing (DETAIL: that payment).
ALTER TABLE "payments" ADD COLUMN "corrects_id" uuid;
--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_corrects" FOREIGN KEY ("corrects_id") REFERENCES "public"."payments"("id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "payments_corrected_once" ON "payments" USING btree ("corrects_id","position") WHERE "payments"."corrects_id" is not null;
--> statement-breakpoint
CREATE FUNCTION corrections_come_to_nothing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM public.payments wrong
  JOIN public.payments less ON less.corrects_id = wrong.id AND less.position = 0
  JOIN public.payments anew ON anew.corrects_id = wrong.id AND anew.position = 1
  WHERE wrong.id = NEW.corrects_id AND NEW.position IN (0, 1) AND wrong.amount_minor > 0
    AND (less.order_id, less.method, less.amount_minor) = (wrong.order_id, wrong.method, -wrong.amount_minor)
    AND (anew.order_id, anew.command_id, anew.amount_minor) = (wrong.order_id, less.command_id, wrong.amount_minor)
    AND less.shift_id IS NOT DISTINCT FROM wrong.shift_id AND anew.shift_id IS NOT DISTINCT FROM wrong.shift_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a correction does not come to nothing' USING ERRCODE = 'RL046', DETAIL = NEW.corrects_id::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER corrections_come_to_nothing AFTER INSERT ON payments
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (NEW.corrects_id IS NOT NULL) EXECUTE FUNCTION corrections_come_to_nothing();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION corrections_come_to_nothing() FROM PUBLIC;
--> statement-breakpoint
GRANT INSERT (corrects_id) ON payments TO rowlock_app;
