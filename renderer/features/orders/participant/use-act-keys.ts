import type { RefObject } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { pressNext } from '../press-next.ts';

interface Offered {
  readonly reveal: boolean;
  readonly change: boolean;
}

/** Gives the buttons in a list of tickets their keys, as far as there are any. */
export function useActKeys(list: RefObject<HTMLElement | null>, { reveal, change }: Offered): void {
  const text = useText().orders;
  useShortcut({
    keys: keyMap.revealId,
    label: text.reveal,
    action: () => pressNext(list.current, ariaKeys(keyMap.revealId)),
    when: reveal,
  });
  useShortcut({
    keys: keyMap.changePerson,
    label: text.changeParticipant,
    action: () => pressNext(list.current, ariaKeys(keyMap.changePerson)),
    when: change,
  });
}
