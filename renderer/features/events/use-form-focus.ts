import { useRef } from 'react';

/** The way into the form, also into one that is still loading. */
export function useFormFocus() {
  const pane = useRef<HTMLElement>(null);
  const awaited = useRef(false);
  const enter = () => {
    const first = pane.current?.querySelector<HTMLElement>('[data-first-field]');
    awaited.current = first == null;
    first?.focus();
  };
  return {
    pane,
    enter,
    /** The next form that stands takes the focus. */
    await: () => {
      awaited.current = true;
    },
    /** A form stands. */
    ready: () => {
      if (awaited.current) enter();
    },
  };
}
