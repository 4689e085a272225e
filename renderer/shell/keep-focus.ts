import { useEffect } from 'react';

/** Milliseconds between two looks. Whoever moves the focus on purpose has done so within one of them. */
const betweenLooks = 150;

/** So many places are known: a button, the menu that it opened, a dialog out of that, and some steps in each. */
const known = 24;

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select, textarea, [tabindex]:not([tabindex="-1"])';

/** Keeps the focus on something, for as long as the screens are there. */
export const useKeptFocus = () => useEffect(() => keepFocus(document), []);

/**
 * What has the focus may go, be switched off, or be hidden: then the browser puts the focus on nothing, and the
 * next key goes nowhere. This gives it back to where it was last, or as near to that as anything is left.
 *
 * @returns ends it
 */
export function keepFocus(page: Document): () => void {
  // Each with all it lay in, from the inside out: what is gone is found again by what it lay in.
  const places: Element[][] = [];
  let isLost = false;

  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element) places.unshift(around(target));
    places.splice(known);
  };
  const look = () => {
    const onNothing = page.activeElement === null || page.activeElement === page.body;
    // A window in the background has its focus elsewhere, and text that is being selected would be let go.
    if (!onNothing || !page.hasFocus() || page.getSelection()?.isCollapsed === false) {
      isLost = false;
    } else if (isLost) {
      nearest(places)?.focus();
    } else {
      isLost = true;
    }
  };

  page.addEventListener('focusin', remember);
  const looking = setInterval(look, betweenLooks);
  return () => {
    page.removeEventListener('focusin', remember);
    clearInterval(looking);
  };
}

function around(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  // Without body and html: in those everything lies.
  return path.slice(0, -2);
}

/** The most inward of what is left of the youngest place that anything is left of. */
function nearest(places: readonly Element[][]): HTMLElement | undefined {
  for (const path of places) {
    for (const each of path) {
      const found = each.isConnected ? within(each) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function within(element: Element): HTMLElement | undefined {
  const inside = [...element.querySelectorAll<HTMLElement>(focusable)].filter(canBeSeen);
  if (element.matches(focusable) && canBeSeen(element)) return element as HTMLElement;
  return inside.find(each => each.matches('[data-main-control]')) ?? inside[0];
}

const canBeSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;
