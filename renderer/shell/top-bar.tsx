import { Button } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconBuildingStore, IconSearch } from '@tabler/icons-react';
import type { Operator } from '../../core/contract/access.ts';
import { useText } from '../text/index.tsx';
import { Isolate } from '../ui/isolate.tsx';
import { KeyChip } from '../ui/key-chip.tsx';
import { ariaKeys } from '../ui/keys.ts';
import { Connection } from './connection.tsx';
import { DemoMark } from './demo-mark.tsx';
import { OperatorMenu } from './operator-menu.tsx';
import { Preferences } from './preferences.tsx';
import classes from './top-bar.module.css';

interface Props {
  readonly operator: Operator;
  readonly counterName: string | null;
  readonly demo: boolean;
  readonly connected: boolean;
}

/** Counter, operator, connection and language: what is true of everything below. */
export function TopBar({ operator, counterName, demo, connected }: Props) {
  const text = useText();
  return (
    <header className={classes['bar']} aria-label={text.shell.bar}>
      <span className={classes['counter']} title={text.shell.counter}>
        <IconBuildingStore size={20} aria-hidden />
        <Isolate>{counterName ?? text.shell.counter}</Isolate>
      </span>
      {demo && <DemoMark />}
      <Button
        variant="default"
        className={classes['find'] ?? ''}
        leftSection={<IconSearch size={18} />}
        rightSection={<KeyChip keys="mod+K" />}
        aria-keyshortcuts={ariaKeys('mod+K')}
        onClick={spotlight.open}
      >
        {text.shell.find}
      </Button>
      <span className={classes['space']} />
      <Connection connected={connected} />
      <Preferences />
      <OperatorMenu operator={operator} />
    </header>
  );
}
