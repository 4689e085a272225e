import type { RefObject } from 'react';
import { useText } from '../../../text/index.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';

/** The keys of what can be done about the person on a ticket. */
export const revealKeys = 'F6';
export const changeKeys = 'F7';

/**
 * One button does at once what its key says; among several the key goes from one to the next, and
 * Enter presses it: nobody is revealed or changed by the wrong row.
 */
function press(list: HTMLElement | null, keys: string): void {
  const buttons = Array.from(
    list?.querySelectorAll<HTMLButtonElement>(`button[aria-keyshortcuts="${keys}"]`) ?? [],
  );
  const [only] = buttons;
  if (buttons.length === 1) only?.click();
  else {
    const at = buttons.findIndex(each => each === document.activeElement);
    buttons[(at + 1) % buttons.length]?.focus();
  }
}

interface Offered {
  readonly reveal: boolean;
  readonly change: boolean;
}

/** Gives the buttons in a list of tickets their keys, as far as there are any. */
export function useActKeys(list: RefObject<HTMLElement | null>, { reveal, change }: Offered): void {
  const text = useText().orders;
  useShortcut({
    keys: revealKeys,
    label: text.reveal,
    action: () => press(list.current, revealKeys),
    when: reveal,
  });
  useShortcut({
    keys: changeKeys,
    label: text.changeParticipant,
    action: () => press(list.current, changeKeys),
    when: change,
  });
}
