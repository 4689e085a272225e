import { useText } from '../text/index.tsx';
import { KeyChip } from '../ui/key-chip.tsx';
import { ariaKeys } from '../ui/keys.ts';
import { Mark } from '../ui/mark.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
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
  readonly go: () => void;
}

function AwaitedKey({ area: { name, keys }, go }: Omit<LinkProps, 'current'>) {
  const label = useText().shell.areas[name];
  useShortcut({ keys, label, action: go, scope: 'everywhere' });
  return null;
}

function RailLink({ area: { name, keys, path, Icon }, current, go }: LinkProps) {
  const label = useText().shell.areas[name];
  useShortcut({ keys, label, action: go, scope: 'everywhere' });
  return (
    <a
      className={classes['link']}
      href={`#${path}`}
      aria-current={current ? 'page' : undefined}
      aria-keyshortcuts={ariaKeys(keys)}
      onClick={event => {
        event.preventDefault();
        go();
      }}
    >
      <Icon size={24} stroke={1.75} aria-hidden />
      <span className={classes['label']}>{label}</span>
      <KeyChip keys={keys} />
    </a>
  );
}
