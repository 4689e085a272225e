-- The lines of an order agree with its tickets, and its payments come to what its sold tickets cost, whoever
-- writes. Counters wait while tickets are rewritten: some seconds for each million of them.
--
-- RL005: lines and tickets of an order differ (DETAIL: the order).
-- RL006: its payments do not come to what its sold tickets cost (DETAIL: the order).
-- RL007: a ticket that was sold keeps its price, VAT rate, class name and code; every ticket its order and
--        class (DETAIL: the order).
--
-- Rows from before are not looked at until somebody changes their order; hence NOT VALID too.
ALTER TABLE "tickets" DROP CONSTRAINT "tickets_admitted_once_sold";
--> statement-breakpoint
ALTER TABLE "tickets" ALTER COLUMN "position" SET DATA TYPE integer;
--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_admitted_is_sold" CHECK ("tickets"."admitted_at" is null or "tickets"."status" = 'sold') NOT VALID;
--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_some" CHECK ("payments"."amount_minor" <> 0) NOT VALID;
--> statement-breakpoint
-- Every change of tickets and payments raises the version of their orders. That locks the orders, at any
-- isolation, so that two transactions never check halves of one; and it marks the newest state of each.
-- Also where this transaction has raised it already: who sets constraints to immediate in between would
-- else have checked before the last change.
CREATE FUNCTION orders_raise_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.orders SET version = version + 1 WHERE id IN (SELECT order_id FROM changed);
  RETURN NULL;
END
$$;
--> statement-breakpoint
-- A trigger that looks at the changed rows of a statement has one event.
CREATE TRIGGER tickets_added AFTER INSERT ON tickets
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION orders_raise_version();
--> statement-breakpoint
CREATE TRIGGER tickets_changed AFTER UPDATE ON tickets
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION orders_raise_version();
--> statement-breakpoint
CREATE TRIGGER tickets_removed AFTER DELETE ON tickets
REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION orders_raise_version();
--> statement-breakpoint
CREATE TRIGGER payments_added AFTER INSERT ON payments
REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION orders_raise_version();
--> statement-breakpoint
CREATE FUNCTION orders_agree() RETURNS trigger
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
  IF strange > 0 OR (wanted <> 'none' AND live = 0) OR EXISTS (
    SELECT FROM (
      SELECT ticket_class_id, quantity, state FROM public.order_lines
      WHERE order_id = NEW.id AND state <> 'released'
    ) lines
    FULL JOIN (
      SELECT ticket_class_id, count(*) AS places FROM public.tickets
      WHERE order_id = NEW.id AND status <> 'void' GROUP BY ticket_class_id
    ) places USING (ticket_class_id)
    WHERE quantity IS DISTINCT FROM places OR state IS DISTINCT FROM wanted
  ) THEN
    RAISE EXCEPTION 'lines and tickets of an order differ'
      USING ERRCODE = 'RL005', DETAIL = NEW.id::text;
  END IF;

  SELECT coalesce(sum(amount_minor), 0) INTO paid FROM public.payments WHERE order_id = NEW.id;
  IF paid <> due THEN
    RAISE EXCEPTION 'tickets of % and payments of % do not balance', due, paid
      USING ERRCODE = 'RL006', DETAIL = NEW.id::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER orders_begin_agreed AFTER INSERT ON orders
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION orders_agree();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER orders_agree AFTER UPDATE ON orders
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (OLD.version <> NEW.version OR OLD.status <> NEW.status) EXECUTE FUNCTION orders_agree();
--> statement-breakpoint
-- As before, and first of all: the line agrees with its tickets. A line that is changed alone would pass
-- `orders_agree`, which only tickets, payments and steps of the order wake. It compares the line as it is
-- now, so that several changes of one within a transaction are one. Before the stock, whose row everybody
-- wants.
CREATE OR REPLACE FUNCTION stock_follows_order_lines() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  class uuid;
  this_order uuid;
  last_class uuid := nullif(current_setting('rowlock.last_class', true), '')::uuid;
  more_held integer := 0;
  more_sold integer := 0;
BEGIN
  IF TG_OP <> 'DELETE' THEN
    class := NEW.ticket_class_id;
    this_order := NEW.order_id;
    more_held := CASE WHEN NEW.state = 'held' THEN NEW.quantity ELSE 0 END;
    more_sold := CASE WHEN NEW.state = 'sold' THEN NEW.quantity ELSE 0 END;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    class := OLD.ticket_class_id;
    this_order := OLD.order_id;
    more_held := more_held - CASE WHEN OLD.state = 'held' THEN OLD.quantity ELSE 0 END;
    more_sold := more_sold - CASE WHEN OLD.state = 'sold' THEN OLD.quantity ELSE 0 END;
  END IF;
  IF more_held = 0 AND more_sold = 0 THEN
    RETURN NULL;
  END IF;

  PERFORM FROM (VALUES (1)) AS this
  LEFT JOIN public.order_lines line ON line.order_id = this_order AND line.ticket_class_id = class
  WHERE CASE WHEN line.state IN ('held', 'sold') THEN line.quantity ELSE 0 END <> (
    SELECT count(*) FROM public.tickets
    WHERE order_id = this_order AND ticket_class_id = class AND status <> 'void'
      AND (coalesce(line.state, 'released') = 'released' OR status = line.state)
  );
  IF FOUND THEN
    RAISE EXCEPTION 'the line of an order differs from its tickets'
      USING ERRCODE = 'RL005', DETAIL = this_order::text;
  END IF;

  IF class < last_class THEN
    RAISE EXCEPTION 'order lines were touched out of the order of their ticket classes'
      USING ERRCODE = 'RL002', DETAIL = class::text;
  END IF;
  PERFORM set_config('rowlock.last_class', class::text, true);

  UPDATE public.ticket_stock
  SET held = held + more_held, sold = sold + more_sold
  WHERE ticket_class_id = class
    AND (more_held + more_sold <= 0 OR held + sold + more_held + more_sold <= capacity);
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the places of this ticket class are taken'
      USING ERRCODE = 'RL001', DETAIL = class::text;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION tickets_stay_as_sold() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a ticket keeps its order and class, and what it was sold as'
    USING ERRCODE = 'RL007', DETAIL = OLD.order_id::text;
END
$$;
--> statement-breakpoint
CREATE TRIGGER tickets_stay_as_sold AFTER UPDATE ON tickets
FOR EACH ROW WHEN (
  OLD.order_id <> NEW.order_id OR OLD.ticket_class_id <> NEW.ticket_class_id OR (
    OLD.sold_at IS NOT NULL
    AND (OLD.price_minor, OLD.vat_rate_bp, OLD.class_name, OLD.code, OLD.sold_at)
      IS DISTINCT FROM (NEW.price_minor, NEW.vat_rate_bp, NEW.class_name, NEW.code, NEW.sold_at)
  )
) EXECUTE FUNCTION tickets_stay_as_sold();
--> statement-breakpoint
-- As the journal is (0009): also for the owner, and where ordinary triggers are switched off.
CREATE TRIGGER payments_are_written_once
BEFORE UPDATE OR DELETE OR TRUNCATE ON payments
FOR EACH STATEMENT EXECUTE FUNCTION written_once();
--> statement-breakpoint
ALTER TABLE payments ENABLE ALWAYS TRIGGER payments_are_written_once;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION orders_raise_version(), orders_agree(), tickets_stay_as_sold() FROM PUBLIC;
