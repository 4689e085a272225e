import type { Settlement } from '../../../../core/contract/settlement.ts';
import { useText } from '../../../text/index.tsx';
import { useCalendarDay } from '../../../ui/calendar-day.ts';
import { Fact, Facts } from '../../../ui/card/card.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { When } from '../../../ui/when.tsx';
import classes from '../pane.module.css';
import { Difference } from './difference.tsx';
import { Movements } from './movements.tsx';
import { Recounts } from './recounts.tsx';
import { ReportView } from './report-view.tsx';

/** How a shift was settled, for good; with the counts that came after it. */
export function ZReport({ settlement }: { readonly settlement: Settlement }) {
  const text = useText().shift;
  const { number } = useFormat();
  const dayOf = useCalendarDay();
  const { currency, journalHead } = settlement;
  const amounts: [string, number][] = [
    [text.counted, settlement.countedMinor],
    [text.expected, settlement.expectedMinor],
  ];
  const after: [string, number][] = [
    [text.broughtToSafe, settlement.dropMinor],
    [text.nextFloat, settlement.leftMinor],
    [text.grandTotal, settlement.grandTotalMinor],
  ];
  const amount = ([name, minor]: [string, number]) => (
    <Fact key={name} name={name}>
      <Money minor={minor} currency={currency} />
    </Fact>
  );
  return (
    <>
      <section className={classes['part']} aria-label={text.zReport(settlement.number)}>
        <h2 className={classes['title']}>{text.zReport(settlement.number)}</h2>
        <Facts>
          {amounts.map(amount)}
          <Fact name={text.difference}>
            <Difference minor={settlement.differenceMinor} currency={currency} />
          </Fact>
          {settlement.reason !== null && (
            <Fact name={text.reason}>
              <Isolate>{settlement.reason}</Isolate>
            </Fact>
          )}
          {after.map(amount)}
          <Fact name={text.closedBy}>
            <span>
              <Isolate>{settlement.operatorName}</Isolate> ·{' '}
              <When at={settlement.at} form="relativeDateTime" />
            </span>
          </Fact>
          <Fact name={text.businessDay}>{dayOf(settlement.businessDate)}</Fact>
          {journalHead !== null && (
            <Fact name={text.journalHead}>{number(journalHead.number)}</Fact>
          )}
        </Facts>
      </section>
      <Recounts settlement={settlement} />
      <ReportView report={settlement.report} currency={currency} />
      {settlement.report.movements.length > 0 && (
        <Movements rows={settlement.report.movements} currency={currency} />
      )}
    </>
  );
}
