import type { IconCash } from '@tabler/icons-react';
import { keyMap } from '../../../core/contract/key-map.ts';
import { isSameWay, type Way, wayKey } from '../../../core/contract/payments.ts';
import { methodName } from '../../../core/text/method-name.ts';
import { useText } from '../../text/index.tsx';
import { KeyChip } from '../key-chip.tsx';
import { ariaKeys } from '../keys.ts';
import { useShortcut } from '../shortcuts.ts';
import { useCounter } from '../use-counter.ts';
import { methodIcons } from './method-icons.ts';
import classes from './methods.module.css';
import { useWays } from './use-ways.ts';

const free = { method: 'complimentary', keys: keyMap.onTheHouse } as const;

/** What is chosen of a till. */
export interface Chosen extends Way {
  readonly name: string | undefined;
}

interface Props {
  readonly chosen: Way;
  readonly onChoose: (way: Chosen) => void;
  /** Whether it may also be given away, by whoever may do that. */
  readonly isFreeToo?: boolean;
  /** Whether it stands in a dialog, where other keys are silent. */
  readonly inDialog?: boolean;
}

/** How the money comes, each by one key. */
export function Methods({ chosen, onChoose, isFreeToo = false, inDialog = false }: Props) {
  const text = useText();
  const { may } = useCounter();
  const ways = useWays();
  const isFree = isFreeToo && may('sellComplimentary');
  const open = [...(may('sell') ? ways : []), ...(isFree ? [free] : [])];
  return (
    <div
      className={classes['methods']}
      data-row={inDialog}
      role="radiogroup"
      aria-label={text.sell.method}
    >
      {open.map(({ keys, ...each }) => {
        const way = { name: undefined, ...each };
        return (
          <Method
            key={wayKey(way)}
            keys={keys}
            Icon={methodIcons[way.method]}
            label={methodName(text.sell.methods, way)}
            chosen={isSameWay(way, chosen)}
            isOwn={way.name !== undefined}
            inDialog={inDialog}
            onChoose={() => onChoose(way)}
          />
        );
      })}
    </div>
  );
}

interface MethodProps {
  readonly keys: string;
  readonly label: string;
  readonly Icon: typeof IconCash;
  readonly chosen: boolean;
  /** A name of the settings, which may be one long word. */
  readonly isOwn: boolean;
  readonly inDialog: boolean;
  readonly onChoose: () => void;
}

function Method({ keys, label, Icon, chosen, isOwn, inDialog, onChoose }: MethodProps) {
  useShortcut({ keys, label, action: onChoose, inDialog });
  return (
    <button
      type="button"
      className={classes['method']}
      role="radio"
      aria-checked={chosen}
      aria-keyshortcuts={ariaKeys(keys)}
      onClick={onChoose}
    >
      <Icon size={20} aria-hidden />
      <span className={classes['methodName']} data-own={isOwn || undefined}>
        {label}
      </span>
      <KeyChip keys={keys} />
    </button>
  );
}
