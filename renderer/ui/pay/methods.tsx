import { IconBuildingBank, IconCash, IconCreditCard, IconGift } from '@tabler/icons-react';
import type { PaymentMethod } from '../../../core/contract/payments.ts';
import { useText } from '../../text/index.tsx';
import { KeyChip } from '../key-chip.tsx';
import { ariaKeys } from '../keys.ts';
import { useShortcut } from '../shortcuts.ts';
import { useCounter } from '../use-counter.ts';
import classes from './methods.module.css';

const methods = [
  { method: 'cash', keys: 'F5', Icon: IconCash, permission: 'sell' },
  { method: 'card', keys: 'F6', Icon: IconCreditCard, permission: 'sell' },
  { method: 'transfer', keys: 'F7', Icon: IconBuildingBank, permission: 'sell' },
  { method: 'complimentary', keys: 'F8', Icon: IconGift, permission: 'sellComplimentary' },
] as const;

interface Props {
  readonly method: PaymentMethod;
  readonly onMethod: (method: PaymentMethod) => void;
  /** Whether it may also be given away, by whoever may do that. */
  readonly isFreeToo?: boolean;
  /** Whether it stands in a dialog, where other keys are silent. */
  readonly inDialog?: boolean;
}

/** How the money comes, each by one key. */
export function Methods({ method, onMethod, isFreeToo = false, inDialog = false }: Props) {
  const text = useText();
  const { may } = useCounter();
  const open = methods.filter(
    each => may(each.permission) && (isFreeToo || each.method !== 'complimentary'),
  );
  return (
    <div
      className={classes['methods']}
      data-row={inDialog}
      role="radiogroup"
      aria-label={text.sell.method}
    >
      {open.map(({ method: each, keys, Icon }) => (
        <Method
          key={each}
          keys={keys}
          Icon={Icon}
          label={text.sell.methods[each]}
          chosen={each === method}
          inDialog={inDialog}
          onChoose={() => onMethod(each)}
        />
      ))}
    </div>
  );
}

interface MethodProps {
  readonly keys: string;
  readonly label: string;
  readonly Icon: typeof IconCash;
  readonly chosen: boolean;
  readonly inDialog: boolean;
  readonly onChoose: () => void;
}

function Method({ keys, label, Icon, chosen, inDialog, onChoose }: MethodProps) {
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
      <span className={classes['methodName']}>{label}</span>
      <KeyChip keys={keys} />
    </button>
  );
}
