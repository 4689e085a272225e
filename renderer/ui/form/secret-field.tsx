import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useText } from '../../text/index.tsx';

/** Mantine's field alone tells no screen reader that it is wrong. */
const SecretField = (props: PasswordInputProps) => (
  // Also while it is shown: what a program types there is no code to look up.
  <PasswordInput data-scan="typing" {...props} aria-invalid={Boolean(props.error) || undefined} />
);

const toggle = (label: string) => ({ 'aria-label': label });

/** A password, one's own or a new one. */
export const PasswordField = (props: PasswordInputProps) => (
  <SecretField
    dir="ltr"
    visibilityToggleButtonProps={toggle(useText().signingIn.showPassword)}
    {...props}
  />
);

/** The digits of a PIN. */
export const PinField = (props: PasswordInputProps) => (
  <SecretField
    dir="ltr"
    inputMode="numeric"
    autoComplete="off"
    visibilityToggleButtonProps={toggle(useText().signingIn.showPin)}
    {...props}
  />
);

/** The words that open a file. */
export const PassphraseField = (props: PasswordInputProps) => (
  <SecretField
    dir="auto"
    autoComplete="off"
    visibilityToggleButtonProps={toggle(useText().keys.showPassphrase)}
    {...props}
  />
);
