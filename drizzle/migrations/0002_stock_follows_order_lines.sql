-- Stock follows order lines. Every act writes its lines in an ordinary transaction; at COMMIT this
-- trigger adds the difference to the counters, so that no code can forget them and the row that
-- everybody wants is locked for the commit alone.
--
-- RL001: the places are not there (DETAIL: the ticket class).
-- RL002: lines were touched out of the order of class ids. Two such transactions could wait for each
--        other until the deadlock detector wakes; a mistake must be a failing test, not a standstill.
CREATE FUNCTION stock_follows_order_lines() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  class uuid;
  last_class uuid := nullif(current_setting('rowlock.last_class', true), '')::uuid;
  more_held integer := 0;
  more_sold integer := 0;
BEGIN
  IF TG_OP <> 'DELETE' THEN
    class := NEW.ticket_class_id;
    more_held := CASE WHEN NEW.state = 'held' THEN NEW.quantity ELSE 0 END;
    more_sold := CASE WHEN NEW.state = 'sold' THEN NEW.quantity ELSE 0 END;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    class := OLD.ticket_class_id;
    more_held := more_held - CASE WHEN OLD.state = 'held' THEN OLD.quantity ELSE 0 END;
    more_sold := more_sold - CASE WHEN OLD.state = 'sold' THEN OLD.quantity ELSE 0 END;
  END IF;
  IF more_held = 0 AND more_sold = 0 THEN
    RETURN NULL;
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
-- A line never changes its order or its class: the difference would then belong to two counters.
CREATE FUNCTION order_lines_stay_where_they_are() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'an order line keeps its order and its ticket class' USING ERRCODE = 'RL003';
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER stock_follows_order_lines
AFTER INSERT OR UPDATE OR DELETE ON order_lines
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION stock_follows_order_lines();
--> statement-breakpoint
CREATE TRIGGER order_lines_stay_where_they_are
BEFORE UPDATE ON order_lines
FOR EACH ROW WHEN (OLD.ticket_class_id <> NEW.ticket_class_id OR OLD.order_id <> NEW.order_id)
EXECUTE FUNCTION order_lines_stay_where_they_are();
--> statement-breakpoint
-- Room on the page, so that the hottest rows change in place (HOT) and their page never fills up.
ALTER TABLE ticket_stock SET (fillfactor = 30);
--> statement-breakpoint
ALTER TABLE orders SET (fillfactor = 85);
--> statement-breakpoint
ALTER TABLE order_lines SET (fillfactor = 85);
