import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ShiftId } from '../../../../core/contract/ids.ts';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { KeyButton } from '../../../ui/key-button.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { useShiftHere } from '../../../ui/shift/use-drawer.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { ShiftHead } from '../drawer/shift-head.tsx';
import classes from '../pane.module.css';
import { XReport } from './x-report.tsx';
import { ZReport } from './z-report.tsx';

interface Props {
  readonly shiftId: string;
  /** Whether it was closed here a moment ago: the next key goes on from it. */
  readonly takesFocus: boolean;
  readonly onLeave: () => void;
}

/** A shift that is over with its Z; one that goes on at another drawer, with how it stands. */
export function PastShift({ shiftId, takesFocus, onLeave }: Props) {
  const text = useText().shift;
  const { shift: here } = useShiftHere();
  const { data, error, refetch } = useQuery(
    api.shifts.report.queryOptions({ input: { shiftId: ShiftId.parse(shiftId) } }),
  );
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) next.current?.focus();
  }, [takesFocus]);
  const label = here === null ? text.nextShift : text.backToDrawer;
  useShortcut({ keys: keyMap.next, label, action: onLeave });
  useShortcut({ keys: 'Escape', label: text.backToDrawer, action: onLeave });
  const shift = data?.shift;
  const settlement = data?.settlement;
  return (
    <article className={classes['pane']} aria-label={text.list} aria-busy={data === undefined}>
      {shift !== undefined && <ShiftHead shift={shift} />}
      <div className={classes['scroll']}>
        {data === undefined && error === null && <ListSkeleton rows={5} height={80} />}
        {data === undefined && error !== null && (
          <Failure error={error} onRetry={() => void refetch()} />
        )}
        {settlement && <ZReport settlement={settlement} />}
        {shift !== undefined && settlement === null && <XReport shift={shift} />}
      </div>
      <footer className={classes['footer']}>
        <KeyButton
          ref={next}
          className={classes['main'] ?? ''}
          size="lg"
          keys={keyMap.next}
          leftSection={<IconArrowRight size={20} className={classes['forth']} aria-hidden />}
          onClick={onLeave}
        >
          {label}
        </KeyButton>
      </footer>
    </article>
  );
}
