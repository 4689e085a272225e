import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PageName } from '../page-names.ts';

interface Places {
  readonly list: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLElement | null>;
  readonly page: PageName | undefined;
}

/**
 * Where the next key goes: along the list as long as the arrows choose there, to the heading of a page that
 * was entered, and never into a field. In a narrow window list and page take turns.
 */
export function usePageFocus({ list, content, page }: Places) {
  const [choosing, setChoosing] = useState(false);
  const [entered, setEntered] = useState<{ readonly page: PageName } | null>(null);
  const before = useRef(page);
  const seen = useRef(entered);
  const wasChoosing = useRef(choosing);

  // The area comes into view: the list, where there is room for it.
  useEffect(() => {
    if (content.current?.contains(document.activeElement) === true) return;
    const link = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    link?.focus();
    if (link !== document.activeElement)
      content.current
        ?.querySelector<HTMLElement>(`[data-admin-page="${before.current}"] [data-page-heading]`)
        ?.focus();
  }, [list, content]);

  useEffect(() => {
    const view = content.current?.querySelector(`[data-admin-page="${page}"]`);
    const toLink = () => list.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
    const toHeading = () => view?.querySelector<HTMLElement>('[data-page-heading]')?.focus();
    const isIn = (place: Element | null | undefined) =>
      place?.contains(document.activeElement) === true;
    const isChanged = before.current !== undefined && before.current !== page;
    // It is entered once it is in view.
    const isEntered = entered !== null && entered !== seen.current && entered.page === page;
    if (isEntered) {
      seen.current = entered;
      toHeading();
    } else if (choosing && !wasChoosing.current) toLink();
    else if (isChanged && isIn(list.current)) toLink();
    // What is done at an address may have taken the focus already.
    else if (isChanged && !isIn(view)) toHeading();
    before.current = page;
    wasChoosing.current = choosing;
  }, [list, content, page, entered, choosing]);

  return {
    /** The list is in view where there is no room for both. */
    choosing,
    enter: (to: PageName) => {
      setChoosing(false);
      setEntered({ page: to });
    },
    toList: () => {
      const link = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
      link?.focus();
      if (document.activeElement !== link) setChoosing(true);
    },
  };
}
