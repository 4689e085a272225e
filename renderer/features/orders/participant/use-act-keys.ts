import type { RefObject } from 'react';
import { useText } from '../../../text/index.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { pressNext } from '../press-next.ts';

/** The keys of what can be done about the person on a ticket. */
export const revealKeys = 'F6';
export const changeKeys = 'F7';

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
    action: () => pressNext(list.current, revealKeys),
    when: reveal,
  });
  useShortcut({
    keys: changeKeys,
    label: text.changeParticipant,
    action: () => pressNext(list.current, changeKeys),
    when: change,
  });
}
