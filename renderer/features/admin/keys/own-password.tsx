import type { Ref } from 'react';
import { useText } from '../../../text/index.tsx';
import { FailedTry } from '../../../ui/delayed.tsx';
import { PasswordField } from '../../../ui/form/secret-field.tsx';
import { useFaults } from '../../../ui/form/use-faults.ts';

interface Props {
  readonly ref?: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it before it is sent. */
  readonly fault?: string | undefined;
  /** What the call came back with that the password was sent with. */
  readonly error: unknown;
  /** The next try may be made. */
  readonly onOver: () => void;
}

/** One's own password again: a counter left open gives nobody the key of the box office. */
export function OwnPassword({ ref, value, onChange, fault, error, onOver }: Props) {
  const text = useText().keys;
  const { faults, rest } = useFaults(error, [], {
    WRONG_CREDENTIALS: ['password', text.passwordWrong],
  });
  return (
    <>
      <PasswordField
        ref={ref}
        label={text.yourPassword}
        autoComplete="current-password"
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        error={faults.password ?? fault}
      />
      {rest !== null && <FailedTry error={rest} onOver={onOver} />}
    </>
  );
}
