import type { ShiftReport } from '../../../../core/contract/shift-report.ts';
import { useText } from '../../../text/index.tsx';
import { Fact, Facts } from '../../../ui/card/card.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { Figures, Table } from './figures.tsx';

interface Props {
  readonly report: ShiftReport;
  readonly currency: string;
}

/** What was special in a shift: fees, exchanges, tickets given away, and what was put right. Without any, nothing. */
export function BesideSales({ report, currency }: Props) {
  const text = useText().shift;
  const { corrected, undone } = report;
  return (
    <>
      {report.charges.length > 0 && <Charged rows={report.charges} currency={currency} />}
      {report.exchanges.count > 0 && <Exchanges {...report.exchanges} currency={currency} />}
      {report.complimentary.length > 0 && (
        <GivenAway rows={report.complimentary} currency={currency} />
      )}
      {corrected.length > 0 && (
        <PutRight title={text.corrected} rows={corrected} currency={currency} />
      )}
      {undone.length > 0 && <PutRight title={text.undone} rows={undone} currency={currency} />}
    </>
  );
}

interface Rows<Name extends keyof ShiftReport> {
  readonly rows: ShiftReport[Name];
  readonly currency: string;
}

function Charged({ rows, currency }: Rows<'charges'>) {
  const { shift: text, orders } = useText();
  const { number } = useFormat();
  return (
    <Table
      title={text.charged}
      columns={[text.kindOfCharge, text.made, text.takenBackCount, text.amount]}
      rows={rows.map(({ kind, made, takenBack, amountMinor }) => ({
        key: kind,
        name: orders.charge[kind],
        cells: [
          number(made),
          number(takenBack),
          <Money key="amount" minor={amountMinor} currency={currency} />,
        ],
      }))}
    />
  );
}

function Exchanges({
  count,
  takenMinor,
  givenBackMinor,
  currency,
}: ShiftReport['exchanges'] & { readonly currency: string }) {
  const text = useText().shift;
  const { number } = useFormat();
  return (
    <Figures title={text.exchanges}>
      <Facts>
        <Fact name={text.exchanged}>{number(count)}</Fact>
        <Fact name={text.paidOnTop}>
          <Money minor={takenMinor} currency={currency} />
        </Fact>
        <Fact name={text.backInExchanges}>
          <Money minor={givenBackMinor} currency={currency} />
        </Fact>
      </Facts>
    </Figures>
  );
}

function GivenAway({ rows, currency }: Rows<'complimentary'>) {
  const text = useText().shift;
  const { number } = useFormat();
  return (
    <Table
      title={text.givenAway}
      columns={[text.reason, text.sold, text.takenBackCount, text.worth]}
      rows={rows.map(({ reason, sold, takenBack, listMinor }) => ({
        key: reason,
        name: <Isolate>{reason}</Isolate>,
        cells: [
          number(sold),
          number(takenBack),
          <Money key="worth" minor={listMinor} currency={currency} />,
        ],
      }))}
    />
  );
}

function PutRight({ title, rows, currency }: Rows<'corrected'> & { readonly title: string }) {
  const text = useText().shift;
  const { number } = useFormat();
  return (
    <Table
      title={title}
      columns={[text.operator, text.times, text.amount]}
      rows={rows.map(({ operatorId, operatorName, count, amountMinor }) => ({
        key: operatorId,
        name: <Isolate>{operatorName}</Isolate>,
        cells: [number(count), <Money key="amount" minor={amountMinor} currency={currency} />],
      }))}
    />
  );
}
