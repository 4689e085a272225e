/** @typedef {Record<string, Record<string, readonly string[]>>} AttemptSteps */

/** How the part of a migration begins that `attemptStepsSql` makes; nothing else begins so. */
export const beginningOfAttempts = '-- Made from core/payments/attempt-states.ts';

/**
 * The part of a migration that makes the triggers of attempts.
 *
 * @param {AttemptSteps} kinds
 */
export function attemptStepsSql(kinds) {
  const steps = Object.entries(kinds).flatMap(([kind, all]) =>
    Object.entries(all).flatMap(([from, to]) =>
      to.map(each => `('${kind}', '${from}', '${each}')`),
    ),
  );
  return `${beginningOfAttempts}; \`npm run check\` compares the newest of these with it.
CREATE OR REPLACE FUNCTION payment_attempts_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.kind, OLD.state, NEW.state) IN (
    ${steps.join(',\n    ')}
  ) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'no step of a % leads from % to %', NEW.kind, coalesce(OLD.state, 'nothing'), NEW.state
    USING ERRCODE = 'RL047', DETAIL = NEW.id;
END
$$;
--> statement-breakpoint
CREATE OR REPLACE TRIGGER payment_attempts_first_state AFTER INSERT ON payment_attempts
FOR EACH ROW WHEN (NEW.state <> 'begun') EXECUTE FUNCTION payment_attempts_steps();
--> statement-breakpoint
CREATE OR REPLACE TRIGGER payment_attempts_steps AFTER UPDATE ON payment_attempts
FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION payment_attempts_steps();
`;
}
