import { screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Language } from '../../../core/contract/language.ts';
import { codeOf, serveBooks } from '../../features/orders/books.testing.ts';
import { OrdersScreen } from '../../features/orders/orders-screen.tsx';
import { focused, show, spoken } from '../../ui/render.testing.tsx';
import { scan } from '../../ui/scan/scan.testing.ts';
import { useUnfinished } from '../../ui/unfinished.ts';
import type { AreaName } from '../areas.ts';
import { palette } from '../opening.ts';
import { Palette } from '../palette.tsx';
import { ScanLine } from './scan-line.tsx';
import { useNote } from './scan-note.ts';
import { useScans } from './use-scans.ts';

interface At {
  readonly area?: AreaName;
  readonly language?: Language;
  readonly screen?: ReactNode;
  /** Something there is half done. */
  readonly isUnfinished?: boolean;
}

/** A counter with books of two orders, an area in view, and a line for what is scanned. */
function deskAt({ area = 'sell', language = 'en', screen: part, isUnfinished = false }: At = {}) {
  const books = serveBooks(20, 19);
  const { hook, history } = memoryLocation({ path: `/${area}`, record: true });
  function Desk() {
    useScans(area);
    useUnfinished(isUnfinished);
    const note = useNote();
    return note && <ScanLine note={note} />;
  }
  const shown = show(
    <Router hook={hook}>
      <Desk />
      {part}
      <input aria-label="reason" />
      <Palette areas={[]} go={() => undefined} permissions={['findOrders']} />
    </Router>,
    language,
  );
  const place = () => history.at(-1);
  const shows = (minute: number) =>
    waitFor(() => expect(place()).toMatch(new RegExp(`^/orders/.*${1_000 + minute}$`)));
  const line = (minute: number) =>
    screen.findByTitle(shown.text.scan.order(codeOf(minute), 'Jazz', 1));
  return { ...shown, books, place, shows, line };
}

describe('a code that is scanned', () => {
  test.each(['sell', 'orders'] as const)('is shown in Orders, from %s', async area => {
    const { shows, place } = deskAt({ area });
    scan(`${codeOf(19)}\n`);
    await shows(19);
    expect(place()).toContain('/orders/');
    expect(screen.queryByTitle(new RegExp(codeOf(19)))).toBeNull();
  });

  test.each(['events', 'admin'] as const)(
    'is named in %s, where a button leads to it',
    async area => {
      const { user, line, place, shows, text } = deskAt({ area });
      scan(codeOf(19));
      await line(19);
      expect(place()).toBe(`/${area}`);
      await user.click(screen.getByRole('button', { name: text.scan.open }));
      await shows(19);
      expect(screen.queryByRole('button', { name: text.scan.open })).toBeNull();
    },
  );

  test.each(['en', 'pl', 'fa'] as const)(
    'is only named while a sale or a form is half done, in %s, and its key leads there',
    async language => {
      const { user, line, place, shows } = deskAt({ language, isUnfinished: true });
      scan(`${codeOf(20)}\n`);
      const sentence = (await line(20)).title;
      expect(place()).toBe('/sell');
      expect(spoken()).toBe(sentence);
      await user.keyboard('{Control>}o{/Control}');
      await shows(20);
    },
  );

  test('is only named while something is being written, and leaves what was', async () => {
    const { user, line, place } = deskAt({ area: 'orders' });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'reason' });
    await user.type(field, 'moved ');
    scan(`${codeOf(19)}\n`);
    await line(19);
    expect([place(), field.value, focused()]).toEqual(['/orders', 'moved ', field]);
  });

  test.each(['en', 'pl', 'fa'] as const)('is none of ours: that is said in %s', async language => {
    const { user, text, place } = deskAt({ language });
    const sentence = text.scan.nothing('5901234123457');
    scan('5901234123457\n');
    expect((await screen.findByTitle(sentence)).textContent).toContain('5901234123457');
    expect([place(), spoken()]).toEqual(['/sell', sentence]);
    await user.click(screen.getByRole('button', { name: text.ui.close }));
    expect(screen.queryByTitle(sentence)).toBeNull();
  });

  test('in the palette closes that and is shown', async () => {
    const { user, shows } = deskAt();
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('dialog');
    scan(`${codeOf(19)}\n`);
    await shows(19);
    expect(palette.isOpen()).toBe(false);
  });
});

test('a code that is still looked up when its operator leaves is neither shown nor named to the next', async () => {
  const { books, place, unmount } = deskAt();
  scan(`${codeOf(19)}\n`);
  unmount();
  await waitFor(() => expect(books.looked).toEqual([codeOf(19)]));
  const next = deskAt({ area: 'events' });
  scan('5901234123457\n');
  await screen.findByTitle(next.text.scan.nothing('5901234123457'));
  expect([place(), next.place()]).toEqual(['/sell', '/events']);
});

test('a national id that is scanned is looked up nowhere, and shown nowhere', async () => {
  const { text, books } = deskAt();
  scan('44051401359\n');
  await screen.findByTitle(text.scan.id);
  expect(books.looked).toEqual([]);
  expect(document.body.textContent).not.toContain('44051401359');
});

describe('in Orders, eight characters and Enter from a scanner', () => {
  const detail = (name: string) => screen.findByRole('article', { name, busy: false });

  test('into the reason for a cancellation cancel nothing: that order is looked up', async () => {
    const { user, text, books, line, place } = deskAt({ area: 'orders', screen: <OrdersScreen /> });
    await detail(text.orders.order(codeOf(20)));
    await user.keyboard('{Alt>}x{/Alt}');
    const question = await screen.findByRole('dialog');
    const reason = within(question).getByRole<HTMLInputElement>('textbox');
    await waitFor(() => expect(focused()).toBe(reason));
    const before = place();
    scan(`${codeOf(19)}\n`);
    await line(19);
    expect(books.looked).toEqual([codeOf(19)]);
    expect(books.cancelled).toEqual([]);
    expect([reason.value, reason.isConnected, place()]).toEqual(['', true, before]);
  });

  test('show that order, from the search too, whose text stays', async () => {
    const { user, text } = deskAt({ area: 'orders', screen: <OrdersScreen /> });
    await detail(text.orders.order(codeOf(20)));
    const search = screen.getByRole<HTMLInputElement>('searchbox', { name: text.orders.search });
    await user.click(search);
    await user.keyboard('aaa');
    scan(`${codeOf(19)}\n`);
    await detail(text.orders.order(codeOf(19)));
    expect(search.value).toBe('aaa');
  });
});
