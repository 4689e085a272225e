import { useQueryClient } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
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
  const user = byHand(userEvent.setup());
  /** Fills the field that has the focus and those after it, each at once: letter by letter is slow. */
  const fill = async (...texts: readonly string[]) => {
    for (const [at, text] of texts.entries()) {
      if (at > 0) await user.tab();
      await user.paste(text);
    }
  };
  return { ...shown, text: textIn(language), user, fill, lookAgain: () => act(lookAgain) };
}

/** Six signs of a code at the pace of a test are a scanner's, or not, by how busy the machine is. */
const aScan = /[A-Z0-9](?:-?[A-Z0-9]){5}/;

/** @returns hands that refuse to type what a scanner might have read: a test pastes it */
function byHand(user: UserEvent): UserEvent {
  const type: UserEvent['type'] = (element, text, options) => {
    if (aScan.test(text) && /\d/.test(text))
      throw new Error(`Paste “${text}”: typed at this pace it may be taken for a scan.`);
    return user.type(element, text, options);
  };
  return { ...user, type };
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
