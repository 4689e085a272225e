import { type KeyboardEvent, useRef } from 'react';
import { keyMap } from '../../../core/contract/key-map.ts';
import { useShortcut } from '../shortcuts.ts';

interface ListKeys {
  /** What the search finds, for the list of keys. */
  readonly search: string;
  readonly typed: string;
  readonly onClear: () => void;
  /** Enter: on to what is chosen. */
  readonly onEnter: () => void;
  /** All other keys, which go through the rows. */
  readonly browse: (event: KeyboardEvent) => void;
}

/** The keys of a list with its search, the same on every screen that has one. */
export function useListKeys({ search, typed, onClear, onEnter, browse }: ListKeys) {
  const field = useRef<HTMLInputElement>(null);
  const toSearch = () => field.current?.focus();
  const toFind = () => {
    toSearch();
    field.current?.select();
  };
  useShortcut({ keys: keyMap.find, label: search, action: toFind });
  useShortcut({ keys: keyMap.findBySign, label: search, action: toFind });
  return {
    field,
    toSearch,
    /** For the search and the rows alike. */
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') {
        // Else the same press would also push the button that has just got the focus.
        event.preventDefault();
        onEnter();
      } else if (event.key === 'Escape' && typed !== '') {
        event.preventDefault();
        onClear();
      } else browse(event);
    },
    /** For what stands beside the list: the way back. */
    onKeyDownBeside: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      toSearch();
    },
  };
}
