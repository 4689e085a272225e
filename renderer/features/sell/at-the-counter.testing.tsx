import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Language } from '../../../core/contract/language.ts';
import { show } from '../../ui/render.testing.tsx';
import { serveBoxOffice } from './box-office.testing.ts';
import { SellScreen } from './sell-screen.tsx';

interface Given {
  readonly language?: Language;
  readonly most?: number;
  /** How many of a class one order may have. */
  readonly limit?: number;
  /** The stalls have a second price. */
  readonly reduced?: boolean;
  /** Nothing of the proof for it has been read. */
  readonly hidesProof?: boolean;
  /** Where cash lies, if it lies in drawers; and what may be done there. */
  readonly drawer?: Parameters<typeof serveBoxOffice>[5];
  readonly permissions?: Parameters<typeof serveBoxOffice>[6];
  readonly costs?: Parameters<typeof serveBoxOffice>[7];
  /** The card terminal of this counter. */
  readonly terminal?: Parameters<typeof serveBoxOffice>[8];
  /** What the answer to the first hold waits for. */
  readonly answering?: Promise<void>;
}

/** The screen drawn anew, over a sale that has outlived it. */
export function signedInAgain(language: Language = 'en') {
  const { hook, history } = memoryLocation({ path: '/sell', record: true });
  const shown = show(
    <Router hook={hook}>
      <SellScreen />
    </Router>,
    language,
  );
  return { ...shown, path: () => history.at(-1) };
}

/** Until Enter takes the exact sum: not while it may still be the Enter that led to it. */
export const onceSeen = () =>
  waitFor(() => {
    const waiting = screen
      .getAllByRole('button')
      .filter(each => each.getAttribute('aria-disabled') === 'true');
    expect(waiting).toEqual([]);
  });

/** A clerk who has just chosen the event; the next key chooses tickets. */
export async function atTheCounter({
  language = 'en',
  most = 40,
  answering,
  limit,
  reduced = false,
  hidesProof = false,
  drawer,
  permissions,
  costs,
  terminal,
}: Given = {}) {
  const office = serveBoxOffice(
    ...([
      most,
      answering,
      limit,
      reduced,
      hidesProof,
      drawer,
      permissions,
      costs,
      terminal,
    ] as const),
  );
  const shown = signedInAgain(language);
  const text = shown.text.sell;
  await screen.findByRole('option', { name: /Jazz/ });
  await shown.user.click(screen.getByRole('combobox', { name: text.findLabel }));
  await shown.user.keyboard('{Enter}');
  const pane = await screen.findByRole('region', { name: 'Jazz at the Mill' });
  const field = (name: string) =>
    within(pane).getByRole<HTMLInputElement>('textbox', { name: text.quantityOf(name) });
  const button = (name: string) => within(pane).getByRole('button', { name });
  const isHeld = (...quantities: readonly number[]) =>
    waitFor(() => expect(office.wanted()).toEqual(quantities));
  const first = reduced ? 'Standing' : 'Stalls';
  await waitFor(() => expect(field(first).value).not.toBe(''));
  return {
    ...{ ...shown, all: shown.text, text, pane, field, isHeld, office, stored: office.stored },
    more: button(text.oneMore('Stalls')),
    less: button(text.oneLess('Stalls')),
  };
}
