import { useQueryClient } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Language } from '../../core/contract/language.ts';
import { Providers } from '../start/providers.tsx';
import { textIn } from '../text/index.tsx';
import { rememberLanguage } from '../text/language.ts';

/** Draws a part of the window with everything that stands around it there, in one language. */
export function show(part: ReactNode, language: Language = 'en') {
  rememberLanguage(language);
  let lookAgain: () => void = () => undefined;
  /** As when news comes: everything on the screen is read again. */
  function Queries({ children }: { readonly children: ReactNode }) {
    const queries = useQueryClient();
    lookAgain = () => void queries.invalidateQueries();
    return children;
  }
  const shown = render(part, {
    wrapper: ({ children }) => (
      <Providers>
        <Queries>{children}</Queries>
      </Providers>
    ),
  });
  const user = userEvent.setup();
  /** Fills the field that has the focus and those after it, each at once: letter by letter is slow. */
  const fill = async (...texts: readonly string[]) => {
    for (const [at, text] of texts.entries()) {
      if (at > 0) await user.tab();
      await user.paste(text);
    }
  };
  return { ...shown, text: textIn(language), user, fill, lookAgain: () => act(lookAgain) };
}

/** What the next key goes to. A browser takes the focus from whatever gets disabled; this page does not. */
export function focused(): Element {
  const element = document.activeElement ?? document.body;
  return element.matches(':disabled') ? document.body : element;
}

/** What a screen reader was told last, without the space that makes a repetition news. */
export const spoken = () => screen.getAllByRole('status').at(-1)?.textContent.trimEnd();

/** Lets the fake clock go on, with everything that this draws. */
export function pass(seconds: number): void {
  act(() => void vi.advanceTimersByTime(seconds * 1_000));
}
