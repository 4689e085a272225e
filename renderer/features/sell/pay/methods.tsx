import { IconBuildingBank, IconCash, IconCreditCard, IconGift } from '@tabler/icons-react';
import type { PaymentMethod } from '../../../../core/contract/payments.ts';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { useCounter } from '../../../ui/use-counter.ts';
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
}

/** How the money comes, each by one key. */
export function Methods({ method, onMethod }: Props) {
  const text = useText();
  const { may } = useCounter();
  const open = methods.filter(({ permission }) => may(permission));
  return (
    <div className={classes['methods']} role="radiogroup" aria-label={text.sell.method}>
      {open.map(({ method: each, keys, Icon }) => (
        <Method
          key={each}
          keys={keys}
          Icon={Icon}
          label={text.sell.methods[each]}
          chosen={each === method}
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
  readonly onChoose: () => void;
}

function Method({ keys, label, Icon, chosen, onChoose }: MethodProps) {
  useShortcut({ keys, label, action: onChoose });
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
