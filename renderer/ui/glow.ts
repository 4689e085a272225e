import { useEffect, useRef } from 'react';

/**
 * Lets an element glow for a second when the value it shows has changed by itself: put the
 * returned ref on it.
 */
export function useGlow<Element extends HTMLElement>(value: string | number) {
  const element = useRef<Element>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    element.current?.animate(
      [{ backgroundColor: 'var(--accent-soft)' }, { backgroundColor: 'transparent' }],
      { duration: 1_000, easing: 'ease-out' },
    );
  }, [value]);
  return element;
}
