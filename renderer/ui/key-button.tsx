import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { KeyChip } from './key-chip.tsx';
import { ariaKeys } from './keys.ts';

interface Props extends ButtonProps, Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> {
  readonly keys: string;
}

/** What a button shows and tells of its key; the key itself is registered by whoever draws it. */
export const keyed = (keys: string) => ({
  rightSection: <KeyChip keys={keys} />,
  'aria-keyshortcuts': ariaKeys(keys),
});

/** A button with its key on it. */
export const KeyButton = ({ keys, ...rest }: Props) => <Button {...keyed(keys)} {...rest} />;
