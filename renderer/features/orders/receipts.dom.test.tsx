import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Receipt } from '../../../core/contract/receipts.ts';
import { show } from '../../ui/render.testing.tsx';
import { Receipts } from './receipts.tsx';

const aReceipt = (more: Partial<Receipt>): Receipt =>
  Receipt.parse({
    ...{ id: '0199a1b2-0000-7000-8000-000000000001', kind: 'sale', number: '1/2026/000007' },
    ...{ issuedAt: '2026-11-28T10:00:00.000Z', businessDate: '2026-11-28', currency: 'PLN' },
    ...{ seller: null, buyer: null, lines: [], charges: [], payments: [] },
    ...{ totalMinor: 10_000, vatMinor: 741 },
    ...more,
  });

const rows = () => screen.queryAllByRole('term').map(each => each.textContent);

test.each(['en', 'pl', 'fa'] as const)(
  'in %s, the receipts of an order are told by number, kind, buyer and sum',
  language => {
    const refund = aReceipt({
      ...{ id: '0199a1b2-0000-7000-8000-000000000002', kind: 'refund', number: '1/2026/000008' },
      totalMinor: Receipt.shape.totalMinor.parse(-10_000),
    });
    const sale = aReceipt({ buyer: { name: 'Lis i Syn', taxId: '5260250274' } });
    const { text } = show(<Receipts receipts={[sale, refund]} />, language);
    const [first = '', second = ''] = rows();
    expect(first).toContain(text.orders.receiptOf.sale);
    expect(first).toContain('1/2026/000007');
    expect(first).toContain('Lis i Syn');
    expect(second).toContain(text.orders.receiptOf.refund);
    expect(second).toContain('1/2026/000008');
  },
);

test('an order without any says nothing of them', () => {
  const { text } = show(<Receipts receipts={[]} />);
  expect(screen.queryByRole('heading', { name: text.orders.receiptsTitle })).toBeNull();
});
