import type { Ref } from 'react';
import { readAnswer } from '../../../api/answers.ts';
import { useText } from '../../../text/index.tsx';
import { FailedTry } from '../../../ui/delayed.tsx';
import { SecretField } from '../../../ui/secret-field.tsx';

interface Props {
  readonly ref?: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Nothing was typed where something must be. */
  readonly isMissing?: boolean;
  /** What the call came back with that the password was sent with. */
  readonly error: unknown;
  /** The next try may be made. */
  readonly onOver: () => void;
}

/** One's own password again: a desk left open gives nobody the key of the box office. */
export function OwnPassword({ ref, value, onChange, isMissing = false, error, onOver }: Props) {
  const text = useText();
  const say = text.keys;
  const isWrong = isPasswordWrong(error);
  const fault = isMissing && value === '' && text.answers.faults.required(0);
  return (
    <>
      <SecretField
        ref={ref}
        label={say.yourPassword}
        autoComplete="current-password"
        dir="ltr"
        visibilityToggleButtonProps={{ 'aria-label': say.showPassword }}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        error={isWrong ? say.passwordWrong : fault}
      />
      {error !== null && !isWrong && <FailedTry error={error} onOver={onOver} />}
    </>
  );
}

/** Said beside the password, and nowhere else. */
function isPasswordWrong(error: unknown): boolean {
  if (error === null) return false;
  const answer = readAnswer(error);
  return answer.kind === 'refusal' && answer.code === 'WRONG_CREDENTIALS';
}
