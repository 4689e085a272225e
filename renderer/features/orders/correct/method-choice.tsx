import { Group, Radio } from '@mantine/core';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import type { RefundMethod } from '../money-back/ways.ts';
import { methodIcons } from '../payment-row.tsx';
import classes from './correct.module.css';

/** As where the money is taken. */
const keysOf = { cash: 'F5', card: 'F6', transfer: 'F7' } as const;

interface Props {
  readonly methods: readonly RefundMethod[];
  readonly method: RefundMethod;
  readonly onMethod: (method: RefundMethod) => void;
}

/** How the money really came: arrows go from one to the other, and each has its key. */
export function MethodChoice({ methods, method, onMethod }: Props) {
  const text = useText().orders;
  return (
    <Radio.Group label={text.correcting.reallyCame} value={method}>
      <Group gap={8} pt={4}>
        {methods.map(each => (
          <Method
            key={each}
            method={each}
            chosen={each === method}
            onChoose={() => onMethod(each)}
          />
        ))}
      </Group>
    </Radio.Group>
  );
}

interface MethodProps {
  readonly method: RefundMethod;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Method({ method, chosen, onChoose }: MethodProps) {
  const label = useText().orders.method[method];
  const keys = keysOf[method];
  const Icon = methodIcons[method];
  useShortcut({ keys, label, action: onChoose, inDialog: true });
  return (
    <Radio
      className={classes['method'] ?? ''}
      value={method}
      aria-label={label}
      aria-keyshortcuts={ariaKeys(keys)}
      data-autofocus={chosen || undefined}
      label={
        <span className={classes['name']}>
          <Icon size={20} aria-hidden />
          {label}
          <KeyChip keys={keys} />
        </span>
      }
      onChange={onChoose}
    />
  );
}
