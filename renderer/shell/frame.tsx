import type { Operator } from '../../core/contract/signing-in.ts';
import { Account } from '../features/signing-in/account.tsx';
import { useText } from '../text/index.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { AreaView } from './area-view.tsx';
import classes from './frame.module.css';
import { IdleLock } from './idle-lock.tsx';
import { KeysList } from './keys-list.tsx';
import { account } from './opening.ts';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { useScans } from './scan/use-scans.ts';
import type { Heartbeat } from './status.ts';
import { TopBar } from './top-bar.tsx';
import { useAreas } from './use-areas.ts';
import { useFollow } from './use-follow.ts';

interface Props {
  readonly operator: Operator;
  readonly counterName: string | null;
  readonly demo: boolean;
  readonly trouble: Heartbeat['trouble'];
}

/** The working place of one operator: rail, bar, and the task in the rest. */
export function Frame({ operator, counterName, demo, trouble }: Props) {
  const text = useText();
  useFollow();
  const { open, awaited, current, go } = useAreas(operator.permissions);
  useScans(current?.name);
  const shift = open.find(each => each.name === 'shift');
  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#task" onClick={skipToTask}>
        {text.shell.toTask}
      </a>
      <Rail areas={open} awaited={awaited} current={current} go={go} />
      <TopBar
        {...{ operator, counterName, demo, trouble }}
        onShift={shift === undefined ? null : () => go(shift)}
      />
      <main id="task" className={classes['task']} tabIndex={-1}>
        {open.length === 0 && (
          <EmptyState title={text.shell.nothingPermitted}>
            {text.shell.nothingPermittedHint}
          </EmptyState>
        )}
        {open.map(area => (
          <AreaView key={area.name} area={area} current={area.name === current?.name} />
        ))}
      </main>
      <Palette areas={open} go={go} permissions={operator.permissions} />
      <IdleLock />
      <KeysList />
      <Account opened={account.useOpened()} onClose={account.close} />
    </div>
  );
}

/** The hash is the place of the screens, so a link into the page would lead away from it. */
function skipToTask(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('task')?.focus();
}
