import {
  IconBuildingBank,
  IconCash,
  IconCreditCard,
  IconGift,
  IconWallet,
} from '@tabler/icons-react';
import { isSameWay, type Way, wayKey } from '../../../core/contract/payments.ts';
import { methodName } from '../../../core/text/method-name.ts';
import { useText } from '../../text/index.tsx';
import { KeyChip } from '../key-chip.tsx';
import { ariaKeys } from '../keys.ts';
import { useShortcut } from '../shortcuts.ts';
import { useCounter } from '../use-counter.ts';
import classes from './methods.module.css';
import { keysOfOther, useOtherMethods } from './other-methods.ts';

const usual = [
  { method: 'cash', keys: 'F5', Icon: IconCash },
  { method: 'card', keys: 'F6', Icon: IconCreditCard },
  { method: 'transfer', keys: 'F7', Icon: IconBuildingBank },
] as const;
const free = { method: 'complimentary', keys: 'F8', Icon: IconGift } as const;

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
  const others = useOtherMethods().map((name, at) => ({
    ...{ method: 'other' as const, name, keys: keysOfOther(at), Icon: IconWallet },
  }));
  const isFree = isFreeToo && may('sellComplimentary');
  const open = [...(may('sell') ? [...usual, ...others] : []), ...(isFree ? [free] : [])];
  return (
    <div
      className={classes['methods']}
      data-row={inDialog}
      role="radiogroup"
      aria-label={text.sell.method}
    >
      {open.map(({ keys, Icon, ...each }) => {
        const way = { name: undefined, ...each };
        return (
          <Method
            key={wayKey(way)}
            keys={keys}
            Icon={Icon}
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
