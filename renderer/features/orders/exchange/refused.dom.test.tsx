import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { OperatorId, TicketClassId } from '../../../../core/contract/ids.ts';
import { Minor, SignedMinor } from '../../../../core/contract/money.ts';
import { focused } from '../../../ui/render.testing.tsx';
import { paidOrder, ticketId } from '../money-back/paid-tickets.testing.ts';
import { cheaper, classId, dearer, złoty } from './exchange.testing.tsx';

describe('what stands in the way of an exchange', () => {
  test('a difference that moved is shown anew, and everything chosen and typed stays', async () => {
    const { user, text, all, tries, act, given, ticked } = await dearer({
      then: [{ name: 'Balcony', minor: 7_500 }],
      refusals: [
        errors =>
          errors.DIFFERENCE_CHANGED({ data: { differenceMinor: SignedMinor.parse(5_000) } }),
      ],
    });
    const amount = await given();
    await user.keyboard('60{Enter}');
    await screen.findByText(
      all.answers.refusals.DIFFERENCE_CHANGED({ differenceMinor: SignedMinor.parse(5_000) }),
    );
    await waitFor(() =>
      expect(act()?.textContent).toContain(text.exchangeTaking(2, złoty('en', 50))),
    );
    expect(amount.value).toBe('60');
    expect(ticked(/Nowak 2/).checked).toBe(true);
    await user.click(amount);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toHaveLength(2));
    expect(tries[1]).toMatchObject({
      expectedDifferenceMinor: 5_000,
      payments: [{ amountMinor: 5_000, tenderedMinor: 6_000 }],
    });
  });

  test('less cash than the difference has become is said to be missing, and its field takes the focus', async () => {
    const { user, all, tries, given, act } = await dearer({
      refusals: [
        errors =>
          errors.DIFFERENCE_CHANGED({ data: { differenceMinor: SignedMinor.parse(5_000) } }),
      ],
    });
    const amount = await given();
    await user.keyboard('40{Enter}');
    await screen.findByText(all.sell.stillMissing);
    await user.click(act() ?? amount);
    await waitFor(() => expect(focused()).toBe(amount));
    expect(tries).toHaveLength(1);
  });

  test('places that are sold out are said beside their class, which takes the focus', async () => {
    const { user, text, many, tries } = await dearer({
      refusals: [
        errors =>
          errors.SOLD_OUT({
            data: {
              left: [{ ticketClassId: TicketClassId.parse(classId(0)), remaining: 1 }],
            },
          }),
      ],
    });
    await user.keyboard('{Enter}');
    await screen.findByText(text.leftNow(1));
    await waitFor(() => expect(focused()).toBe(many('Balcony')));
    expect(many('Balcony').value).toBe('2');
    await user.keyboard('1{Enter}{Enter}');
    await waitFor(() => expect(tries).toHaveLength(2));
    expect(tries[1]).toMatchObject({ lines: [{ quantity: 1 }], expectedDifferenceMinor: -3_000 });
  });

  test.each(['ADMITTED', 'EVENT_STARTED'] as const)(
    '%s is said where the tickets are chosen',
    async code => {
      const { user, all, ticked } = await cheaper({
        refusals: [
          errors =>
            code === 'ADMITTED'
              ? errors.ADMITTED({ data: { ticketIds: [ticketId(2)] } })
              : errors.EVENT_STARTED({ data: {} }),
        ],
      });
      await user.keyboard('{Enter}');
      const { refusals } = all.answers;
      await screen.findByText(
        code === 'ADMITTED' ? refusals.ADMITTED({ ticketIds: [ticketId(2)] }) : refusals[code]({}),
      );
      expect(ticked(/All 3/).getAttribute('aria-invalid')).toBe('true');
      if (code === 'ADMITTED')
        expect(ticked(/Nowak 2/).closest('label')?.dataset['marked']).toBe('true');
    },
  );

  test('a shift that is not open is opened on the way, and the exchange goes on in it', async () => {
    const { user, all, text, tries, act, drawer, article } = await dearer({
      refusals: [errors => errors.NO_SHIFT({ data: {} })],
    });
    await user.keyboard('50{Enter}');
    const float = await screen.findByRole('textbox', { name: all.shift.float });
    await waitFor(() => expect(focused()).toBe(float));
    expect(act()?.textContent).toContain(text.openAndExchange);
    await user.keyboard('200{Enter}');
    await article.findByText(text.wasExchanged(2));
    expect(drawer.isOpen()).toBe(true);
    expect(tries[1]).toEqual(tries[0]);
  });

  test('a second person confirms what goes back, and nothing chosen is lost', async () => {
    const eve = { id: OperatorId.parse(ticketId(9)), name: 'Ewa' };
    const { user, all, tries } = await cheaper({
      order: paidOrder({ payments: [['card', 15_000]] }),
      refusals: [
        errors =>
          errors.APPROVAL_NEEDED({
            data: {
              ...{ why: 'amount', amountMinor: Minor.parse(6_000), currency: 'PLN' },
              ...{ togetherMinor: Minor.parse(6_000), limitMinor: Minor.parse(5_000) },
              ...{ limitCurrency: 'PLN', approvers: [eve] },
            },
          }),
      ],
    });
    await user.keyboard('{Enter}');
    const pin = await screen.findByLabelText(all.signingIn.pin);
    await waitFor(() => expect(focused()).toBe(pin));
    await user.paste('604815');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(tries).toHaveLength(2));
    expect(tries[1]).toMatchObject({
      approval: { operatorId: eve.id, pin: '604815' },
      refunds: [{ method: 'card', amountMinor: 6_000 }],
    });
    expect(tries[1]?.['id']).toBe(tries[0]?.['id']);
  });
});
