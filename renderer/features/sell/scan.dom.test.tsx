import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { client } from '../../api/index.ts';
import { focused } from '../../ui/render.testing.tsx';
import { letGo, scan, scanOver } from '../../ui/scan/scan.testing.ts';
import { atTheCounter } from './at-the-counter.testing.tsx';
import { doubled } from './done/doubled.ts';

/** What lies on the counter beside the tickets: goods of several lengths, tickets and orders of ours. */
const bursts = [
  '5901234123457\n',
  '59012344',
  '2000000012346\n',
  'K7Q2MN8P',
  'ABCDEFGHJKMN23456789PQRS\n',
];

/** The scan is over, and the box office has heard whatever it was asked: it hears this question after that. */
async function judged(): Promise<void> {
  await scanOver();
  await act(() => client.system.status());
}

/** Scans one thing after the other, and looks each time. */
async function scanEach(texts: readonly string[], look: (text: string) => void): Promise<void> {
  for (const text of texts) {
    scan(text);
    await judged();
    look(text);
  }
}

type Counter = Awaited<ReturnType<typeof atTheCounter>>;

async function atTheMoney() {
  const counter = await atTheCounter();
  await counter.user.keyboard('22{Enter}{Enter}');
  const amount = await screen.findByRole<HTMLInputElement>('textbox', {
    name: counter.text.given,
  });
  await waitFor(() => expect(focused()).toBe(amount));
  return { ...counter, amount };
}

async function atTheNames() {
  const counter = await atTheCounter();
  await counter.user.keyboard('11{Enter}{Enter}');
  const { firstName, lastName, ticketNumber } = counter.text;
  const cell = (label: string) =>
    screen.getByRole<HTMLInputElement>('textbox', {
      name: `${label}, ${ticketNumber(1, 'Stalls')}`,
    });
  await counter.isHeld(1, 0);
  await waitFor(() => expect(focused()).toBe(cell(firstName)));
  return { ...counter, first: cell(firstName), last: cell(lastName) };
}

async function released() {
  const counter = await atTheCounter();
  await counter.user.keyboard('11{Enter}');
  await counter.isHeld(1, 0);
  await screen.findByRole('timer');
  await counter.user.keyboard('{F4}');
  return {
    ...counter,
    again: await screen.findByRole('button', { name: counter.text.holdAgain(1) }),
    next: screen.getByRole('button', { name: counter.text.forget }),
  };
}

async function sold() {
  const counter = await atTheMoney();
  await counter.user.keyboard('200{Enter}');
  await screen.findByRole('region', { name: counter.text.sold });
  // Until then a second Enter is still the one that took the money. Of two timers of one length the screen's,
  // which began first, ends first, however slow the machine is.
  await act(() => new Promise(resolve => setTimeout(resolve, doubled)));
  return counter;
}

const quantities = ({ field }: Counter) => [field('Stalls').value, field('Standing').value];

describe('a scan in Sell, where an event is chosen,', () => {
  test('holds nothing, of whatever length, with or without Enter', async () => {
    const counter = await atTheCounter();
    await scanEach(bursts, text => {
      expect([text, ...counter.office.asked]).toEqual([text]);
      expect([text, ...quantities(counter)]).toEqual([text, '0', '0']);
      expect(focused()).toBe(counter.pane);
    });
  });

  test('leaves a class and a quantity that were typed before it as they were', async () => {
    const counter = await atTheCounter();
    await counter.user.keyboard('13');
    scan('5901234123457\n');
    await judged();
    letGo();
    expect(counter.field('Stalls').value).toBe('3');
    expect(counter.office.asked).toEqual([]);
    await counter.user.keyboard('{Enter}');
    await counter.isHeld(3, 0);
  });

  test('leaves what is held, and a search that was typed', async () => {
    const counter = await atTheCounter();
    await counter.user.keyboard('12{Enter}');
    await counter.isHeld(2, 0);
    const search = screen.getByRole<HTMLInputElement>('combobox', { name: counter.text.findLabel });
    await counter.user.click(search);
    await counter.user.keyboard('jazz');
    scan('K7Q2MN8P\n');
    expect([search.value, focused()]).toEqual(['jazz', search]);
    expect(counter.office.wanted()).toEqual([2, 0]);
  });

  test('control: 12 and Enter as fast as a scanner are two of the first class', async () => {
    const counter = await atTheCounter();
    scan('12\n');
    await counter.isHeld(2, 0);
  });
});

describe('a scan in Sell, after a release,', () => {
  test('leaves the offer to hold again where it is', async () => {
    const { again, next, office } = await released();
    const before = office.asked.length;
    await scanEach(bursts, text => {
      expect([text, again.isConnected, office.asked.length]).toEqual([text, true, before]);
      expect(focused()).toBe(next);
    });
  });
});

describe('a scan in Pay', () => {
  test('is no money, and takes none', async () => {
    const { amount, office } = await atTheMoney();
    await scanEach(bursts, text => {
      expect([text, amount.value, ...office.paid]).toEqual([text, '']);
      expect(focused()).toBe(amount);
    });
  });

  test('leaves the sum that was typed before it, and the place in it', async () => {
    const { amount, user, office } = await atTheMoney();
    await user.keyboard('150');
    scan('59012344\n');
    expect([amount.value, amount.selectionStart]).toEqual(['150', 3]);
    expect(office.paid).toEqual([]);
  });

  test('is no money by hand either: a sum above any pile of notes is refused in words', async () => {
    const { office, text } = await atTheMoney();
    scan('59012344\n', 60);
    await screen.findByText(text.nobodyGives);
    expect(office.paid).toEqual([]);
  });

  test('control: a sum as fast as a scanner and Enter is money', async () => {
    const { text } = await atTheMoney();
    scan('150\n');
    await screen.findByRole('region', { name: text.sold });
  });
});

describe('a scan into the names of a participant', () => {
  test('is no name, and an id never lands in one', async () => {
    const { first, last, office, text } = await atTheNames();
    await scanEach(['44051401359\n', '44051401359', ...bursts], each => {
      expect([each, first.value, last.value, ...office.names]).toEqual([each, '', '']);
      expect(focused()).toBe(first);
      expect(screen.queryByRole('region', { name: text.pay })).toBeNull();
    });
  });

  test('leaves a name that was half typed; a name that a program types fast is one', async () => {
    const { first, last, user } = await atTheNames();
    await user.keyboard('Ja');
    scan('59012344\n');
    await judged();
    expect([first.value, focused()]).toEqual(['Ja', first]);
    letGo();
    await user.keyboard('n{Enter}');
    await waitFor(() => expect(focused()).toBe(last));
    scan('Kowalski-Nowak');
    await judged();
    expect([first.value, last.value]).toEqual(['Jan', 'Kowalski-Nowak']);
  });
});

describe('a scan after a sale', () => {
  test('leaves the change in view', async () => {
    const { text } = await sold();
    await scanEach(bursts, each => {
      expect([each, screen.queryByText(text.giveBack)]).not.toContain(null);
    });
  });

  test('control: a letter begins the next search, a capital one too', async () => {
    for (const letter of ['j', 'J']) {
      const { text, unmount } = await sold();
      scan(letter);
      const search = screen.getByRole<HTMLInputElement>('combobox', { name: text.findLabel });
      await waitFor(() => expect([search.value, focused()]).toEqual([letter, search]));
      expect(screen.queryByText(text.giveBack)).toBeNull();
      unmount();
    }
  });
});
