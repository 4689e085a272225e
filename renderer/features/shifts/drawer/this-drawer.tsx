import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { useShiftHere } from '../../../ui/shift/use-drawer.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { CountPane } from '../count/count-pane.tsx';
import classes from '../pane.module.css';
import { OpenShift } from './open-shift.tsx';
import { OpeningPane } from './opening-pane.tsx';

interface Props {
  readonly onClosed: (shiftId: string) => void;
}

/** What can be done at this drawer now: open a shift, move cash in it, count it. */
export function ThisDrawer({ onClosed }: Props) {
  const text = useText().shift;
  const { may } = useCounter();
  const { query, shift } = useShiftHere({ isLive: true });
  if (shift === undefined) {
    return (
      <div className={classes['room']}>
        {!may('sell') && <p className={classes['quiet']}>{text.mayNotOpen}</p>}
        {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {query.isFetching && !query.isError && <ListSkeleton rows={4} height={80} />}
      </div>
    );
  }
  if (shift === null) return <OpeningPane />;
  return shift.state === 'counting' ? (
    <CountPane key={shift.id} shift={shift} onClosed={onClosed} />
  ) : (
    <OpenShift key={shift.id} shift={shift} />
  );
}
