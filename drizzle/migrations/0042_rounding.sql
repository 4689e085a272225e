-- Where coins end earlier than amounts, an order has one charge for what is so paid more or less: at most half of a
-- coin, without VAT. A cancelled order keeps it beside the fee that it was rounded for (orders_agree, as in 0038).
CREATE UNIQUE INDEX "charges_one_rounding" ON "charges" USING btree ("order_id") WHERE "charges"."kind" = 'rounding' and "charges"."voided_at" is null;
--> statement-breakpoint
ALTER TABLE "charges" ADD CONSTRAINT "charges_rounding" CHECK ("charges"."kind" <> 'rounding' or (abs("charges"."amount_minor") <= 50 and "charges"."vat_rate_bp" = 0 and "charges"."ticket_id" is null));
--> statement-breakpoint
CREATE OR REPLACE FUNCTION orders_agree() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  now_status text;
  now_version integer;
  wanted text;
  live bigint;
  strange bigint;
  due numeric;
  charged numeric;
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

  -- Only what was paid has charges, and of what was cancelled no more than fees are kept,
  -- which cash is rounded for. An allowance is on a
  -- valid ticket and a cancellation fee on one that is not, of this order, and neither above what it cost.
  SELECT coalesce(sum(about.amount), 0), count(*) FILTER (WHERE CASE now_status
    WHEN 'paid' THEN about.kind = 'allowance' AND about.status IS DISTINCT FROM 'sold'
    WHEN 'cancelled' THEN about.kind NOT IN ('cancellationFee', 'serviceFee', 'rounding')
    ELSE true END
    OR about.kind = 'cancellationFee' AND about.status IS DISTINCT FROM 'void'
    OR about.kind IN ('allowance', 'cancellationFee') AND abs(about.amount) > about.price
    OR about.whose <> NEW.id)
  INTO charged, strange
  FROM (
    SELECT charge.kind, sum(charge.amount_minor) AS amount, ticket.order_id AS whose, ticket.status,
      ticket.price_minor AS price
    -- A ticket for each charge, of which most orders have none: a join planned on few tickets would read all of them.
    FROM public.charges charge LEFT JOIN LATERAL (
      SELECT t.order_id, t.status, t.price_minor FROM public.tickets t WHERE t.id = charge.ticket_id OFFSET 0
    ) ticket ON true
    WHERE charge.order_id = NEW.id AND charge.voided_at IS NULL
    GROUP BY charge.kind, charge.ticket_id, ticket.order_id, ticket.status, ticket.price_minor
  ) about;
  IF strange > 0 THEN
    RAISE EXCEPTION 'an order has charges that it cannot have'
      USING ERRCODE = 'RL006', DETAIL = NEW.id::text;
  END IF;

  SELECT coalesce(sum(amount_minor), 0) INTO paid
  FROM public.payments WHERE order_id = NEW.id AND method <> 'complimentary';
  IF paid <> due + charged THEN
    RAISE EXCEPTION 'tickets of %, charges of % and payments of % do not balance', due, charged, paid
      USING ERRCODE = 'RL006', DETAIL = NEW.id::text;
  END IF;
  RETURN NULL;
END
$$;
