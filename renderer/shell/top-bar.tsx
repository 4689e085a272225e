import { IconBuildingStore, IconSearch } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { keyMap } from '../../core/contract/key-map.ts';
import type { Operator } from '../../core/contract/signing-in.ts';
import { useText } from '../text/index.tsx';
import { Isolate } from '../ui/isolate.tsx';
import { KeyButton } from '../ui/key-button.tsx';
import { Connection } from './connection.tsx';
import { DemoMark } from './demo-mark.tsx';
import { JournalNotice } from './journal-notice.tsx';
import { palette } from './opening.ts';
import { OperatorMenu } from './operator-menu.tsx';
import { Preferences } from './preferences.tsx';
import { ScanLine } from './scan/scan-line.tsx';
import { useNote } from './scan/scan-note.ts';
import { ShiftMark } from './shift-mark.tsx';
import type { Heartbeat } from './status.ts';
import classes from './top-bar.module.css';
import { TroubleBar } from './trouble-bar.tsx';

interface Props {
  readonly operator: Operator;
  readonly counterName: string | null;
  readonly demo: boolean;
  readonly trouble: Heartbeat['trouble'];
  readonly onShift: ComponentProps<typeof ShiftMark>['onGo'];
}

/** Counter, operator, shift, connection and language: what is true of everything below. */
export function TopBar({ operator, counterName, demo, trouble, onShift }: Props) {
  const text = useText();
  return (
    <header className={classes['bar']} aria-label={text.shell.bar}>
      <span className={classes['counter']} title={counterName ?? text.shell.counter}>
        <IconBuildingStore size={20} aria-hidden />
        <Isolate>{counterName ?? text.shell.counter}</Isolate>
      </span>
      {demo && <DemoMark />}
      {trouble === null ? <AtPeace onShift={onShift} /> : <TroubleBar trouble={trouble} />}
      <Preferences />
      <OperatorMenu operator={operator} />
    </header>
  );
}

/** What stands in the middle while nothing is wrong. */
function AtPeace({ onShift }: Pick<Props, 'onShift'>) {
  const text = useText();
  const scanned = useNote();
  if (scanned !== null) return <ScanLine note={scanned} />;
  return (
    <>
      <KeyButton
        variant="default"
        className={classes['find'] ?? ''}
        leftSection={<IconSearch size={18} />}
        keys={keyMap.everything}
        onClick={palette.open}
      >
        {text.shell.find}
      </KeyButton>
      <span className={classes['space']} />
      <ShiftMark onGo={onShift} />
      <JournalNotice />
      <Connection />
    </>
  );
}
