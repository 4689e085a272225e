import { wayKey } from '../../../../core/contract/payments.ts';
import type { ShiftReport } from '../../../../core/contract/shift-report.ts';
import { methodName } from '../../../../core/text/method-name.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { Table } from './figures.tsx';

interface Props<Name extends keyof ShiftReport> {
  readonly rows: ShiftReport[Name];
  readonly currency: string;
}

interface Taken {
  readonly salesMinor: number;
  readonly refundsMinor: number;
  readonly count: number;
}

/** What was taken, what was given back, and in how many payments. */
function useTaken(currency: string) {
  const text = useText().shift;
  const { number } = useFormat();
  return {
    columns: [text.sales, text.givenBack, text.payments],
    cells: ({ salesMinor, refundsMinor, count }: Taken) => [
      <Money key="sales" minor={salesMinor} currency={currency} />,
      <Money key="back" minor={refundsMinor} currency={currency} />,
      number(count),
    ],
  };
}

export function ByMethod({ rows, currency }: Props<'byMethod'>) {
  const { shift: text, sell } = useText();
  const { columns, cells } = useTaken(currency);
  return (
    <Table
      title={text.byMethod}
      columns={[text.method, ...columns]}
      rows={rows.map(each => ({
        key: wayKey(each),
        name: methodName(sell.methods, each),
        cells: cells(each),
      }))}
    />
  );
}

export function ByOperator({ rows, currency }: Props<'byOperator'>) {
  const text = useText().shift;
  const { columns, cells } = useTaken(currency);
  return (
    <Table
      title={text.byOperator}
      columns={[text.operator, ...columns]}
      rows={rows.map(each => ({
        key: each.operatorId,
        name: <Isolate>{each.operatorName}</Isolate>,
        cells: cells(each),
      }))}
    />
  );
}

export function ByVatRate({ rows, currency }: Props<'byVatRate'>) {
  const text = useText().shift;
  const { percent } = useFormat();
  return (
    <Table
      title={text.byVatRate}
      columns={[text.rate, text.gross, text.vat]}
      rows={rows.map(({ vatRateBp, grossMinor, vatMinor }) => ({
        key: String(vatRateBp),
        name: percent(vatRateBp),
        cells: [
          <Money key="gross" minor={grossMinor} currency={currency} />,
          <Money key="vat" minor={vatMinor} currency={currency} />,
        ],
      }))}
    />
  );
}
