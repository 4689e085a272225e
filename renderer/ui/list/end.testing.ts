import { act } from '@testing-library/react';
import { vi } from 'vitest';

const watchers = new Set<() => void>();

// A page of tests has no height: whether the end of a list is in view is for a test to say.
vi.stubGlobal(
  'IntersectionObserver',
  class {
    readonly #look: () => void;
    constructor(seen: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
      this.#look = () => seen([{ isIntersecting: true }]);
    }
    observe() {
      watchers.add(this.#look);
    }
    disconnect() {
      watchers.delete(this.#look);
    }
  },
);

/** Scrolls to the end of every list on the page. */
export const scrollToEnd = () => act(() => [...watchers].forEach(look => look()));
