import { VisuallyHidden } from '@mantine/core';
import { IconCreditCard, IconPrinter } from '@tabler/icons-react';
import { useRecoveryMissing } from '../features/admin/status/use-recovery-missing.ts';
import { useText } from '../text/index.tsx';
import { useFormat } from '../ui/format.ts';
import { KeyChip } from '../ui/key-chip.tsx';
import { ariaKeys } from '../ui/keys.ts';
import { Mark } from '../ui/mark.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useToCheck } from '../ui/terminal/check/use-to-check.ts';
import type { OpenArea } from './areas.ts';
import classes from './rail.module.css';

interface Props {
  readonly areas: readonly OpenArea[];
  /** Not known to be there yet: nothing of them is seen, and their keys are not lost. */
  readonly awaited: readonly OpenArea[];
  readonly current: OpenArea | undefined;
  readonly go: (area: OpenArea) => void;
}

/** The areas the operator may enter, always on the start side. */
export function Rail({ areas, awaited, current, go }: Props) {
  const text = useText();
  const toCheck = useToCheck().data?.attempts.length ?? 0;
  const isMissing = useRecoveryMissing();
  const checkedAt = ['shift', 'admin'].find(name => areas.some(each => each.name === name));
  return (
    <nav className={classes['rail']} aria-label={text.shell.mainMenu}>
      <span className={classes['mark']}>
        <Mark size={36} />
      </span>
      {areas.map(area => (
        <RailLink
          key={area.name}
          area={area}
          current={area.name === current?.name}
          toCheck={area.name === checkedAt ? toCheck : 0}
          lacksCode={area.name === 'admin' && isMissing}
          go={() => go(area)}
        />
      ))}
      {awaited.map(area => (
        <AwaitedKey key={area.name} area={area} go={() => go(area)} />
      ))}
    </nav>
  );
}

interface LinkProps {
  readonly area: OpenArea;
  readonly current: boolean;
  /** How many card payments are to be looked at there. */
  readonly toCheck: number;
  /** Whether the recovery code is still to be printed there. */
  readonly lacksCode: boolean;
  readonly go: () => void;
}

function AwaitedKey({ area: { name, keys }, go }: Pick<LinkProps, 'area' | 'go'>) {
  const label = useText().shell.areas[name];
  useShortcut({ keys, label, action: go, scope: 'everywhere' });
  return null;
}

function RailLink({ area, current, toCheck, lacksCode, go }: LinkProps) {
  const { name, keys, path, Icon } = area;
  const text = useText();
  const { number } = useFormat();
  const label = text.shell.areas[name];
  const waiting = toCheck > 0 ? text.cardPayments.someToCheck(toCheck) : undefined;
  const missing = lacksCode ? text.admin.status.notPrinted : undefined;
  useShortcut({ keys, label, action: go, scope: 'everywhere' });
  return (
    <a
      className={classes['link']}
      href={`#${path}`}
      aria-current={current ? 'page' : undefined}
      aria-keyshortcuts={ariaKeys(keys)}
      title={waiting ?? missing}
      onClick={event => {
        event.preventDefault();
        go();
      }}
    >
      <Icon size={24} stroke={1.75} aria-hidden />
      {waiting !== undefined && (
        <span className={classes['toCheck']}>
          <IconCreditCard size={14} aria-hidden />
          <span aria-hidden>{number(toCheck)}</span>
          <VisuallyHidden>{waiting}</VisuallyHidden>
        </span>
      )}
      {waiting === undefined && missing !== undefined && (
        <span className={classes['missing']}>
          <IconPrinter size={14} aria-hidden />
          <VisuallyHidden>{missing}</VisuallyHidden>
        </span>
      )}
      <span className={classes['label']}>{label}</span>
      <KeyChip keys={keys} />
    </a>
  );
}
