import { useEffect, useRef } from 'react';

/** Gives the focus back to what opened a form, once the form is gone and the opener there again. */
export function useFocusBack(isOpen: boolean, opener: () => HTMLElement | null | undefined): void {
  const find = useRef(opener);

  const wasOpen = useRef(false);
  useEffect(() => {
    find.current = opener;
  });
  useEffect(() => {
    if (wasOpen.current && !isOpen) find.current()?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
}
