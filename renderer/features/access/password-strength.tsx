import { useText } from '../../text/index.tsx';
import classes from './password-strength.module.css';

const least = 10;
const steps = ['fair', 'good', 'strong'] as const;

/** Length is what counts; the same few characters over and over are no length. */
function strengthOf(password: string): 'short' | (typeof steps)[number] {
  const length = password.length;
  if (length < least) return 'short';
  if (length < 14 || new Set(password).size < 6) return 'fair';
  return length < 18 ? 'good' : 'strong';
}

/** A hint beside the field; the rule itself is the contract's. */
export function PasswordStrength({ password }: { readonly password: string }) {
  const text = useText().signingIn;
  const strength = strengthOf(password);
  const words = {
    short: password === '' ? '' : text.passwordTooShort(least - password.length),
    fair: text.passwordFair,
    good: text.passwordGood,
    strong: text.passwordStrong,
  }[strength];
  const level = strength === 'short' ? 0 : steps.indexOf(strength) + 1;
  return (
    <div className={classes['strength']} data-level={level}>
      <div className={classes['steps']} aria-hidden>
        {steps.map((step, at) => (
          <span key={step} data-reached={at < level} />
        ))}
      </div>
      <span role="status" aria-label={text.passwordStrength}>
        {words}
      </span>
    </div>
  );
}
