import type { ShiftReport } from '../../../../core/contract/shift-report.ts';
import { useText } from '../../../text/index.tsx';
import classes from '../pane.module.css';
import { BesideSales } from './beside-sales.tsx';
import { ByClass } from './by-class.tsx';
import { CardsToCheck } from './cards-to-check.tsx';
import { CashFlow } from './cash-flow.tsx';
import { Figures } from './figures.tsx';
import { ByMethod, ByOperator, ByVatRate } from './taken.tsx';

interface Props {
  readonly report: ShiftReport;
  readonly currency: string;
}

/** What was booked in a shift: by method, VAT rate, class and price, and operator; and how the cash moved. */
export function ReportView({ report, currency }: Props) {
  const text = useText().shift;
  const isBlind = report.cash.expectedMinor === null;
  const isEmpty = !isBlind && report.byMethod.length === 0 && report.byClass.length === 0;
  return (
    <>
      {report.cardsToCheck.length > 0 && <CardsToCheck rows={report.cardsToCheck} />}
      <Figures title={text.cashFlow}>
        <CashFlow report={report} currency={currency} />
      </Figures>
      {isBlind && <p className={classes['quiet']}>{text.soldHidden}</p>}
      {isEmpty && <p className={classes['quiet']}>{text.nothingYet}</p>}
      {report.byMethod.length > 0 && <ByMethod rows={report.byMethod} currency={currency} />}
      {report.byVatRate.length > 0 && <ByVatRate rows={report.byVatRate} currency={currency} />}
      {report.byClass.length > 0 && <ByClass rows={report.byClass} currency={currency} />}
      {report.byOperator.length > 0 && <ByOperator rows={report.byOperator} currency={currency} />}
      <BesideSales report={report} currency={currency} />
    </>
  );
}
