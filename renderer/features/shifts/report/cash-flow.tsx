import type { ShiftReport } from '../../../../core/contract/shift-report.ts';
import { useText } from '../../../text/index.tsx';
import { Fact, Facts } from '../../../ui/card/card.tsx';
import { Money } from '../../../ui/money.tsx';

interface Props {
  readonly report: Pick<ShiftReport, 'byMethod' | 'cash'>;
  readonly currency: string;
}

/** From the float to what should be there, for whoever may know that. */
export function CashFlow({ report: { byMethod, cash }, currency }: Props) {
  const text = useText().shift;
  const taken = byMethod.find(each => each.method === 'cash');
  const sold: [string, number][] = [
    [text.cashSales, taken?.salesMinor ?? 0],
    [text.cashBack, 0 - (taken?.refundsMinor ?? 0)],
  ];
  const lines: [string, number][] = [
    [text.cashFloat, cash.floatMinor],
    // Who counts blind is not told; zero would be a lie.
    ...(cash.expectedMinor === null ? [] : sold),
    [text.cashIn, cash.inMinor],
    [text.cashOut, 0 - cash.outMinor],
  ];
  return (
    <Facts>
      {lines.map(([name, minor]) => (
        <Fact key={name} name={name}>
          <Money minor={minor} currency={currency} />
        </Fact>
      ))}
      {cash.expectedMinor !== null && (
        <Fact name={text.cashExpected}>
          <b>
            <Money minor={cash.expectedMinor} currency={currency} />
          </b>
        </Fact>
      )}
    </Facts>
  );
}
