import { PasswordInput, type PasswordInputProps } from '@mantine/core';

/** A password, a PIN or a passphrase. Mantine's field alone tells no screen reader that it is wrong. */
export const SecretField = (props: PasswordInputProps) => (
  <PasswordInput {...props} aria-invalid={Boolean(props.error) || undefined} />
);
