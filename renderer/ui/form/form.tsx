import { type ComponentProps, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import classes from './form.module.css';

interface Props extends Omit<ComponentProps<'form'>, 'ref' | 'onKeyDown'> {
  readonly ref?: RefObject<HTMLFormElement | null>;
  /** Escape leaves it. */
  readonly onLeave?: () => void;
  /** Whether the next key goes into its first field when it comes into view. */
  readonly takesFocus?: boolean;
  /** Each time it rises, the first field that is wrong takes the focus. */
  readonly faulty?: number;
}

/** Two fields beside each other. */
export const Pair = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes['pair']}>{children}</div>
);

/** A form of ours: the browser says nothing of its own in it, and fields stand below each other. */
export function Form({ ref, onLeave, onSubmit, takesFocus = false, faulty = 0, ...rest }: Props) {
  const own = useRef<HTMLFormElement>(null);
  const form = ref ?? own;
  // Also when it comes back into view with what was typed before.
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [form, takesFocus]);
  useEffect(() => {
    if (faulty > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, faulty]);
  return (
    <form
      ref={form}
      className={classes['form']}
      noValidate
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented) onLeave?.();
      }}
      {...rest}
      onSubmit={event => {
        // What its own field cannot read counts as empty, and is nobody's wish.
        const unread = form.current?.querySelector<HTMLElement>('[data-unreadable]');
        if (unread) {
          event.preventDefault();
          unread.focus();
        } else onSubmit?.(event);
      }}
    />
  );
}
