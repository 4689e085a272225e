import { useEffect, useRef } from 'react';

/** Calls back whenever the element with the returned ref comes near the visible part of its list. */
export function useEnd(onEnd: () => void) {
  const element = useRef<HTMLLIElement>(null);
  const latest = useRef(onEnd);
  useEffect(() => {
    latest.current = onEnd;
  });
  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(each => each.isIntersecting)) latest.current();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return element;
}
