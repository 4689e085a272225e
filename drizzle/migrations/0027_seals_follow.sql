-- A seal is what follows from the one before it, whoever writes it: its number, its link, its count of rows, and
-- no more rows than one has. A seal with a number of somebody's choice would end the chain for all that come after.
CREATE FUNCTION journal_seals_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  last_number bigint := 0;
  last_hash text := repeat('0', 64);
  last_through bigint := 0;
  last_total bigint := 0;
  newest bigint;
BEGIN
  SELECT number, hash, through, total INTO last_number, last_hash, last_through, last_total
  FROM public.journal_seals ORDER BY number DESC LIMIT 1;
  IF NOT FOUND THEN
    last_number := 0;
    last_hash := repeat('0', 64);
    last_through := 0;
    last_total := 0;
  END IF;
  SELECT coalesce(max(seq), 0) INTO newest FROM public.journal;
  IF NEW.number = last_number + 1
    AND NEW.previous = last_hash
    AND length(NEW.hash) = 64
    AND cardinality(NEW.rows) BETWEEN 1 AND 1000
    AND cardinality(NEW.missing) <= 20000
    AND NEW.total = last_total + cardinality(NEW.rows)
    AND NEW.through BETWEEN last_through AND greatest(last_through, newest)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'seal % does not follow from seal %', NEW.number, last_number USING ERRCODE = 'RL011';
END $$;
--> statement-breakpoint
CREATE TRIGGER journal_seals_follow BEFORE INSERT ON journal_seals FOR EACH ROW EXECUTE FUNCTION journal_seals_follow();
