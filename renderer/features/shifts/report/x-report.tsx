import { useQuery } from '@tanstack/react-query';
import type { Shift } from '../../../../core/contract/shift.ts';
import { api } from '../../../api/index.ts';
import { live } from '../../../api/live.ts';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import classes from '../pane.module.css';
import { ReportView } from './report-view.tsx';

/** How an open shift stands now. */
export function XReport({ shift }: { readonly shift: Pick<Shift, 'id' | 'currency'> }) {
  const text = useText().shift;
  const { data, error, refetch } = useQuery(
    api.shifts.report.queryOptions({ input: { shiftId: shift.id }, ...live }),
  );
  return (
    <section className={classes['part']} aria-label={text.xReport}>
      <div>
        <h2 className={classes['title']}>{text.xReport}</h2>
        <p className={classes['quiet']}>{text.xHint}</p>
      </div>
      {data === undefined && error === null && <ListSkeleton rows={3} height={120} />}
      {data === undefined && error !== null && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {data !== undefined && <ReportView report={data.report} currency={shift.currency} />}
    </section>
  );
}
