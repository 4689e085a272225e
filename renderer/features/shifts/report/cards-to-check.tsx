import type { SumToCheck } from '../../../../core/contract/attempt.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Money } from '../../../ui/money.tsx';
import { Table } from './figures.tsx';

/** Card payments that are not settled, or were not when the shift was closed. */
export function CardsToCheck({ rows }: { readonly rows: readonly SumToCheck[] }) {
  const { shift: text, cardPayments } = useText();
  const { number } = useFormat();
  return (
    <Table
      title={cardPayments.toCheck}
      columns={[text.kindOfCharge, text.payments, text.amount]}
      rows={rows.map(({ kind, count, amountMinor, currency }) => ({
        key: kind,
        name: cardPayments.kinds[kind],
        cells: [number(count), <Money key="amount" minor={amountMinor} currency={currency} />],
      }))}
    />
  );
}
