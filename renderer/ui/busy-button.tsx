import { Button, type ButtonProps, Loader } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { keyed } from './key-button.tsx';
import { useLate } from './late.ts';

interface Props extends ButtonProps, Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> {
  /** What it does is being done: pressing it again does nothing. */
  readonly busy: boolean;
  /** It cannot be pressed yet, but will be by itself: it looks disabled and keeps the focus. */
  readonly waiting?: boolean;
  /** Its key, to be shown on it. */
  readonly keys?: string;
  /** Gives its room to the sign of being busy, so that the button keeps its width. */
  readonly leftSection: ReactNode;
}

/** Milliseconds in which an answer usually comes; until then there is nothing to wait for. */
const usual = 200;

function Waiting({ instead }: { readonly instead: ReactNode }) {
  return useLate(usual) ? <Loader size={18} color="currentColor" aria-hidden /> : instead;
}

/**
 * A button that shows that it is at work. Mantine's own `loading` disables the button, and a
 * disabled button loses the focus: the next key would go nowhere.
 */
export const BusyButton = ({
  busy,
  waiting = false,
  keys,
  leftSection,
  onClick,
  ...rest
}: Props) => (
  <Button
    {...(keys !== undefined && keyed(keys))}
    {...rest}
    aria-busy={busy}
    {...(waiting && { 'aria-disabled': true, 'data-disabled': true })}
    leftSection={busy ? <Waiting instead={leftSection} /> : leftSection}
    onClick={event => {
      if (busy || waiting) event.preventDefault();
      else onClick?.(event);
    }}
  />
);
