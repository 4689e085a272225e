import { IconCalculator } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Shift } from '../../../../core/contract/shift.ts';
import { api, client } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { useCommand } from '../../../ui/command.ts';
import { Failure } from '../../../ui/failure.tsx';
import { ToCheck } from '../../../ui/terminal/check/to-check.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import classes from '../pane.module.css';
import { XReport } from '../report/x-report.tsx';
import { useOwnShift } from '../use-own-shift.ts';
import { Moved } from './moved.tsx';
import { Moves } from './moves.tsx';
import { ShiftHead } from './shift-head.tsx';

/** A shift that is open here: what is in its drawer, what moves in and out, how it stands; and its count. */
export function OpenShift({ shift }: { readonly shift: Shift }) {
  const text = useText().shift;
  const queries = useQueryClient();
  const { may } = useCounter();
  const isTheirs = useOwnShift()(shift);
  const pane = useRef<HTMLElement>(null);
  // A form that was left half filled has the focus already.
  useEffect(() => {
    if (pane.current?.contains(document.activeElement) !== true)
      pane.current?.querySelector<HTMLElement>('[data-main-control]')?.focus();
  }, []);
  const begin = useMutation({
    mutationFn: () => client.shifts.beginCount({ shiftId: shift.id }),
    onSuccess: answer => {
      queries.setQueryData(api.shifts.current.queryKey(), answer);
      void queries.invalidateQueries({ queryKey: api.shifts.key() });
    },
    // Somebody else has begun it, or closed it.
    onError: () => void queries.invalidateQueries({ queryKey: api.shifts.key() }),
  });
  const count = () => !begin.isPending && begin.mutate();
  useCommand({
    id: 'shift.count',
    keys: keyMap.next,
    label: text.count,
    run: count,
    when: isTheirs,
  });

  return (
    <article ref={pane} className={classes['pane']} aria-label={text.thisDrawer}>
      <ShiftHead shift={shift} />
      <div className={classes['scroll']}>
        <ToCheck />
        {may('moveCash') && <Moves shift={shift} />}
        {may('moveCash') && <Moved shift={shift} />}
        {isTheirs && <XReport shift={shift} />}
        {!isTheirs && may('closeShift') && <p className={classes['quiet']}>{text.ofOther}</p>}
      </div>
      {isTheirs && (
        <footer className={classes['footer']}>
          <span className={classes['beside']}>
            {begin.error === null ? text.countAllowed : <Failure error={begin.error} />}
          </span>
          <BusyButton
            className={classes['main'] ?? ''}
            size="lg"
            busy={begin.isPending}
            leftSection={<IconCalculator size={20} />}
            keys={keyMap.next}
            onClick={count}
          >
            {text.count}
          </BusyButton>
        </footer>
      )}
    </article>
  );
}
