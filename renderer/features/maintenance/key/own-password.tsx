import { PasswordInput } from '@mantine/core';
import type { Ref } from 'react';
import { readAnswer } from '../../../api/answers.ts';
import { useText } from '../../../text/index.tsx';

interface Props {
  readonly ref?: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the call came back with that the password was sent with. */
  readonly error: unknown;
}

/** One's own password again: a desk left open gives nobody the key of the box office. */
export function OwnPassword({ ref, value, onChange, error }: Props) {
  const text = useText().installation;
  return (
    <PasswordInput
      ref={ref}
      label={text.yourPassword}
      autoComplete="current-password"
      dir="ltr"
      visibilityToggleButtonProps={{ 'aria-label': text.showPassword }}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      error={isPasswordWrong(error) && text.passwordWrong}
    />
  );
}

/** Said beside the password, and nowhere else. */
export function isPasswordWrong(error: unknown): boolean {
  if (error === null) return false;
  const answer = readAnswer(error);
  return answer.kind === 'refusal' && answer.code === 'WRONG_CREDENTIALS';
}
