import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../core/text/languages.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { atTheCounter } from '../at-the-counter.testing.tsx';
import { theSale } from '../sale/the-sale.ts';

/** Two standing places in hand, which ask for no names, and the question. */
async function asked(given: Parameters<typeof atTheCounter>[0] = {}) {
  const desk = await atTheCounter({ permissions: ['sell', 'reserve'], ...given });
  await desk.user.keyboard('22{Enter}');
  await desk.isHeld(0, 2);
  await waitFor(() => expect(theSale.getState().stage).toBe('held'));
  const say = textOf(desk);
  const ask = async () => {
    await desk.user.keyboard('{Alt>}r{/Alt}');
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() => expect(focused()).toBe(dialog.getByRole('textbox', { name: say.name })));
    return dialog;
  };
  /** Pasted: nobody's hand is as fast as this, and a scanner is. */
  const write = async (...texts: readonly string[]) => {
    for (const [at, text] of texts.entries()) {
      if (at > 0) await desk.user.tab();
      await desk.user.paste(text);
    }
  };
  return { ...desk, say, ask, write };
}

const textOf = ({ all }: Awaited<ReturnType<typeof atTheCounter>>) => ({
  ...all.orders.reserving,
  ...{ name: all.orders.buyer.name, phone: all.orders.buyer.phone },
});

const pane = (name: string) => within(screen.getByRole('region', { name }));

describe('places that somebody comes for later', () => {
  test.each(languages)(
    'are reserved in %s by keys alone, and the next customer is served',
    async language => {
      const { user, text, say, ask, write, office } = await asked({ language });
      const dialog = await ask();
      await write('Anna Nowak', '600 700 800');
      expect(dialog.getByRole('button', { name: say.reserve(2) })).toBeDefined();
      expect(dialog.getByText(/Anna Nowak/)).toBeDefined();
      await user.keyboard('{Enter}');
      await screen.findByText(say.reserved);
      expect(office.stored()).toMatchObject({
        ...{ purpose: 'reservation', awaitsTransfer: false },
        buyer: { name: 'Anna Nowak', phone: '600 700 800' },
      });
      expect(office.reserved).toMatchObject([{ minutesBeforeStart: 30, awaitsTransfer: false }]);
      expect(theSale.getState()).toMatchObject({ stage: 'idle', search: '' });
      expect(pane(text.order).getByText(/Anna Nowak/)).toBeDefined();
      await waitFor(() =>
        expect(focused()).toBe(screen.getByRole('combobox', { name: text.findLabel })),
      );
    },
  );

  test('may wait for a transfer: what the customer writes on it is said', async () => {
    const { user, text, say, ask, write, office } = await asked();
    const dialog = await ask();
    await write('Anna Nowak', '600 700 800');
    await user.click(dialog.getByRole('checkbox', { name: say.byTransfer }));
    await user.keyboard('{Enter}');
    await screen.findByText(say.reserved);
    expect(office.reserved).toMatchObject([{ awaitsTransfer: true }]);
    expect(pane(text.order).getByText(/TEST0001.*title/)).toBeDefined();
  });

  test('need a name and a phone, and each is asked for where it is typed', async () => {
    const { user, say, ask, write, office } = await asked();
    const dialog = await ask();
    await user.keyboard('{Enter}');
    expect(focused()).toBe(dialog.getByRole('textbox', { name: say.name }));
    await write('Anna');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe(dialog.getByRole('textbox', { name: say.phone })));
    expect(office.reserved).toEqual([]);
    await user.paste('60');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused().getAttribute('aria-invalid')).toBe('true'));
    expect(office.reserved).toEqual([]);
  });

  test('are told why they are not kept, and what was typed stays', async () => {
    const { user, all, say, ask, write, office } = await asked();
    office.reserveRefusals.push(
      errors => errors.DEADLINE_WRONG({ data: { why: 'past', startsAt: '' } }),
      errors => errors.PARTICIPANTS_MISSING({ data: { ticketIds: [] } }),
      errors => errors.HOLD_EXPIRED({ data: {} }),
    );
    const dialog = await ask();
    await write('Anna Nowak', '600 700 800');
    await user.keyboard('{Enter}');
    const { refusals } = all.answers;
    await dialog.findByText(refusals.DEADLINE_WRONG({ why: 'past', startsAt: '' }));
    await waitFor(() =>
      expect(focused()).toBe(dialog.getByRole('combobox', { name: say.keepUntil })),
    );
    await user.click(dialog.getByRole('button', { name: say.reserve(2) }));
    await dialog.findByText(refusals.PARTICIPANTS_MISSING({ ticketIds: [] }));
    await user.click(dialog.getByRole('button', { name: say.reserve(2) }));
    await dialog.findByText(refusals.HOLD_EXPIRED({}));
    const name = dialog.getByRole<HTMLInputElement>('textbox', { name: say.name });
    expect(name.value).toBe('Anna Nowak');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(theSale.getState().stage).toBe('held');
  });

  test('keep the names that were typed just before', async () => {
    const { user, more, ask, write, office } = await asked();
    await user.click(more);
    await waitFor(() => expect(office.wanted()).toEqual([1, 2]));
    await user.keyboard('{F3}');
    await user.paste('Ola');
    await user.tab();
    await user.paste('Lis');
    await ask();
    await write('Anna Nowak', '600 700 800');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(theSale.getState().stage).toBe('idle'));
    expect(office.names).toContain('Ola Lis');
    expect(office.reserved).toHaveLength(1);
  });

  test('are nobody’s to keep without the permission', async () => {
    const { user, say } = await asked({ permissions: ['sell'] });
    expect(screen.queryByRole('button', { name: say.ask.trim() })).toBeNull();
    await user.keyboard('{Alt>}r{/Alt}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
