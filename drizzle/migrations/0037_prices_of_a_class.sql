-- A ticket class has one or more prices. Stock counts classes and never looks at them. What each class cost
-- becomes its first price, with its id and its name. A ticket keeps the price it was taken at, what the list
-- said and what is really charged; one on the house costs nothing and has a reason, and is no payment any more.
-- Counters wait while tickets are rewritten: some seconds for each million of them.
--
-- RL008: a ticket class has a price that is active, and prices with ages only where it asks for national ids
--        (DETAIL: the ticket class).
CREATE TABLE "ticket_class_prices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"ticket_class_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"price_minor" bigint NOT NULL,
	"min_age" smallint,
	"max_age" smallint,
	"proof" text,
	"sale_from" timestamp (3) with time zone,
	"sale_until" timestamp (3) with time zone,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "ticket_class_prices_of_class" UNIQUE("ticket_class_id","id"),
	CONSTRAINT "ticket_class_prices_price" CHECK ("ticket_class_prices"."price_minor" >= 0),
	CONSTRAINT "ticket_class_prices_ages" CHECK ("ticket_class_prices"."min_age" between 0 and 130 and "ticket_class_prices"."max_age" between 0 and 130 and "ticket_class_prices"."min_age" <= "ticket_class_prices"."max_age"),
	CONSTRAINT "ticket_class_prices_sale" CHECK ("ticket_class_prices"."sale_from" < "ticket_class_prices"."sale_until")
);
--> statement-breakpoint
ALTER TABLE "ticket_class_prices" ADD CONSTRAINT "ticket_class_prices_class" FOREIGN KEY ("ticket_class_id") REFERENCES "public"."ticket_classes"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
INSERT INTO ticket_class_prices (id, ticket_class_id, position, name, price_minor, min_age, max_age)
SELECT id, id, 1, name, price_minor, min_age, max_age FROM ticket_classes;
--> statement-breakpoint
ALTER TABLE "ticket_classes" DROP CONSTRAINT "ticket_classes_ages";
--> statement-breakpoint
ALTER TABLE "ticket_classes" DROP CONSTRAINT "ticket_classes_ages_known";
--> statement-breakpoint
ALTER TABLE "ticket_classes" DROP COLUMN "min_age";
--> statement-breakpoint
ALTER TABLE "ticket_classes" DROP COLUMN "max_age";
--> statement-breakpoint
-- A table whose deferred triggers are still to come cannot be altered.
SET CONSTRAINTS ALL IMMEDIATE;
--> statement-breakpoint
SET CONSTRAINTS ALL DEFERRED;
--> statement-breakpoint
ALTER TABLE "tickets" DROP CONSTRAINT "tickets_ticket_class_id_ticket_classes_id_fk";
--> statement-breakpoint
ALTER TABLE "tickets"
  ADD COLUMN "price_id" uuid, ADD COLUMN "price_name" text, ADD COLUMN "list_price_minor" bigint,
  ADD COLUMN "free_reason" text;
--> statement-breakpoint
-- Rewritten at once and by no UPDATE, which would wake the check of every order.
ALTER TABLE "tickets"
  ALTER COLUMN "price_id" SET DATA TYPE uuid USING ticket_class_id,
  ALTER COLUMN "price_name" SET DATA TYPE text USING class_name,
  ALTER COLUMN "list_price_minor" SET DATA TYPE bigint USING price_minor,
  ALTER COLUMN "price_id" SET NOT NULL,
  ALTER COLUMN "price_name" SET NOT NULL,
  ALTER COLUMN "list_price_minor" SET NOT NULL;
--> statement-breakpoint
-- What was paid by nobody was charged to nobody: taken off the tickets of the order one after the other, since
-- some orders may have been paid in part.
ALTER TABLE tickets DISABLE TRIGGER tickets_stay_as_sold, DISABLE TRIGGER tickets_changed;
--> statement-breakpoint
WITH on_the_house AS (
  SELECT order_id, sum(amount_minor) AS minor, max(reference) FILTER (WHERE amount_minor > 0) AS reference
  FROM payments WHERE method = 'complimentary' GROUP BY order_id
), charged AS (
  SELECT t.id, t.price_minor - least(t.price_minor, greatest(0, h.minor - (
      sum(t.price_minor) OVER (PARTITION BY t.order_id ORDER BY t.position) - t.price_minor
    ))) AS minor,
    coalesce(h.reference, 'complimentary') AS reason
  FROM on_the_house h JOIN tickets t ON t.order_id = h.order_id AND t.status = 'sold'
  WHERE h.minor > 0
)
UPDATE tickets SET price_minor = charged.minor, free_reason = CASE WHEN charged.minor = 0 THEN charged.reason END
FROM charged WHERE charged.id = tickets.id AND charged.minor < tickets.price_minor;
--> statement-breakpoint
ALTER TABLE tickets ENABLE TRIGGER tickets_stay_as_sold, ENABLE TRIGGER tickets_changed;
--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_class_and_price" FOREIGN KEY ("ticket_class_id","price_id") REFERENCES "public"."ticket_class_prices"("ticket_class_id","id") ON DELETE restrict ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_within_list" CHECK ("tickets"."price_minor" <= "tickets"."list_price_minor");
--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_free" CHECK ("tickets"."free_reason" is null or "tickets"."price_minor" = 0);
--> statement-breakpoint
-- Those from before stay; nobody writes another.
ALTER TABLE "payments" ADD CONSTRAINT "payments_of_money" CHECK ("payments"."method" <> 'complimentary') NOT VALID;
--> statement-breakpoint
-- What a class costs in lists is what its first active price costs. The class is locked by it, so that of two
-- who make prices of one class inactive the second sees what the first has left.
CREATE FUNCTION class_follows_prices() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  class uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.ticket_class_id ELSE NEW.ticket_class_id END;
BEGIN
  PERFORM FROM public.ticket_classes WHERE id = class FOR NO KEY UPDATE;
  UPDATE public.ticket_classes SET price_minor = first.price_minor
  FROM (
    SELECT price_minor FROM public.ticket_class_prices
    WHERE ticket_class_id = class AND active ORDER BY position, id LIMIT 1
  ) first
  WHERE id = class AND ticket_classes.price_minor <> first.price_minor;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER class_follows_prices AFTER INSERT OR UPDATE OR DELETE ON ticket_class_prices
FOR EACH ROW EXECUTE FUNCTION class_follows_prices();
--> statement-breakpoint
CREATE FUNCTION classes_have_prices() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  class uuid;
BEGIN
  IF TG_TABLE_NAME = 'ticket_classes' THEN
    class := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN
    class := OLD.ticket_class_id;
  ELSE
    class := NEW.ticket_class_id;
  END IF;
  PERFORM FROM public.ticket_classes c WHERE c.id = class AND NOT EXISTS (
    SELECT FROM public.ticket_class_prices WHERE ticket_class_id = class AND active
  );
  IF FOUND THEN
    RAISE EXCEPTION 'a ticket class has a price that is active'
      USING ERRCODE = 'RL008', DETAIL = class::text;
  END IF;
  PERFORM FROM public.ticket_classes c JOIN public.ticket_class_prices p ON p.ticket_class_id = c.id
  WHERE c.id = class AND c.participant_data <> 'nationalId' AND num_nonnulls(p.min_age, p.max_age) > 0;
  IF FOUND THEN
    RAISE EXCEPTION 'ages are known only where national ids are asked for'
      USING ERRCODE = 'RL008', DETAIL = class::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER classes_have_prices AFTER INSERT OR UPDATE OF participant_data ON ticket_classes
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION classes_have_prices();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER prices_stand AFTER INSERT OR UPDATE OR DELETE ON ticket_class_prices
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION classes_have_prices();
--> statement-breakpoint
-- A price is of its class for good, and is there as long as that: tickets name it.
CREATE FUNCTION prices_stay() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a price keeps its id and its ticket class' USING ERRCODE = 'RL008', DETAIL = OLD.ticket_class_id::text;
END
$$;
--> statement-breakpoint
CREATE TRIGGER prices_stay BEFORE UPDATE ON ticket_class_prices
FOR EACH ROW WHEN (OLD.id <> NEW.id OR OLD.ticket_class_id <> NEW.ticket_class_id) EXECUTE FUNCTION prices_stay();
--> statement-breakpoint
-- As before (0030), but for what counts as paid: tickets on the house cost nothing, and old payments of that
-- method brought none.
CREATE OR REPLACE FUNCTION orders_agree() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  now_status text;
  now_version integer;
  wanted text;
  live bigint;
  strange bigint;
  due numeric;
  paid numeric;
BEGIN
  SELECT status, version INTO now_status, now_version FROM public.orders WHERE id = NEW.id;
  -- Changed again since: that change has a check of its own.
  IF now_version IS DISTINCT FROM NEW.version OR now_status IS DISTINCT FROM NEW.status THEN
    RETURN NULL;
  END IF;
  wanted := CASE now_status WHEN 'held' THEN 'held' WHEN 'paid' THEN 'sold' ELSE 'none' END;

  SELECT count(*), count(*) FILTER (WHERE status <> wanted),
    coalesce(sum(price_minor) FILTER (WHERE status = 'sold'), 0)
  INTO live, strange, due
  FROM public.tickets WHERE order_id = NEW.id AND status <> 'void';
  -- A line without a ticket is found by the trigger of lines (0024). So lines are asked for by their whole
  -- key: a plan made while they were few would else read those of all orders for ever.
  IF strange > 0 OR (wanted <> 'none' AND live = 0) OR EXISTS (
    SELECT FROM (
      SELECT ticket_class_id AS class, count(*) FILTER (WHERE status <> 'void') AS places
      FROM public.tickets WHERE order_id = NEW.id GROUP BY ticket_class_id
    ) taken
    WHERE CASE WHEN places > 0 THEN wanted || ' ' || places ELSE 'none' END <> coalesce((
      SELECT line.state || ' ' || line.quantity FROM public.order_lines line
      WHERE line.order_id = NEW.id AND line.ticket_class_id = class AND line.state <> 'released'
    ), 'none')
  ) THEN
    RAISE EXCEPTION 'lines and tickets of an order differ'
      USING ERRCODE = 'RL005', DETAIL = NEW.id::text;
  END IF;

  SELECT coalesce(sum(amount_minor), 0) INTO paid
  FROM public.payments WHERE order_id = NEW.id AND method <> 'complimentary';
  IF paid <> due THEN
    RAISE EXCEPTION 'tickets of % and payments of % do not balance', due, paid
      USING ERRCODE = 'RL006', DETAIL = NEW.id::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
DROP TRIGGER tickets_stay_as_sold ON tickets;
--> statement-breakpoint
CREATE TRIGGER tickets_stay_as_sold AFTER UPDATE ON tickets
FOR EACH ROW WHEN (
  OLD.order_id <> NEW.order_id OR OLD.ticket_class_id <> NEW.ticket_class_id OR (
    OLD.sold_at IS NOT NULL
    AND (OLD.price_id, OLD.price_name, OLD.list_price_minor, OLD.price_minor, OLD.free_reason, OLD.vat_rate_bp,
        OLD.class_name, OLD.code, OLD.sold_at)
      IS DISTINCT FROM (NEW.price_id, NEW.price_name, NEW.list_price_minor, NEW.price_minor, NEW.free_reason,
        NEW.vat_rate_bp, NEW.class_name, NEW.code, NEW.sold_at)
  )
) EXECUTE FUNCTION tickets_stay_as_sold();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION class_follows_prices(), classes_have_prices(), prices_stay() FROM PUBLIC;
--> statement-breakpoint
GRANT SELECT,
  INSERT (id, ticket_class_id, position, name, price_minor, min_age, max_age, proof, sale_from, sale_until, active),
  UPDATE (position, name, price_minor, min_age, max_age, proof, sale_from, sale_until, active)
ON ticket_class_prices TO rowlock_app;
--> statement-breakpoint
REVOKE UPDATE (price_minor) ON ticket_classes FROM rowlock_app;
--> statement-breakpoint
GRANT INSERT (price_id, price_name, list_price_minor), UPDATE (price_id, price_name, list_price_minor, free_reason)
ON tickets TO rowlock_app;
