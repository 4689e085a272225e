import { Group, Radio } from '@mantine/core';
import { isSameWay, wayKey } from '../../../../core/contract/payments.ts';
import { methodName } from '../../../../core/text/method-name.ts';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { methodIcons } from '../../../ui/pay/method-icons.ts';
import type { KeyedWay } from '../../../ui/pay/ways.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import classes from './correct.module.css';

interface Props {
  readonly ways: readonly KeyedWay[];
  readonly chosen: KeyedWay;
  readonly onChoose: (way: KeyedWay) => void;
}

/** How the money really came: arrows go from one to the other, and each has its key. */
export function MethodChoice({ ways, chosen, onChoose }: Props) {
  const text = useText().orders;
  return (
    <Radio.Group label={text.correcting.reallyCame} value={wayKey(chosen)}>
      <Group gap={8} pt={4}>
        {ways.map(each => (
          <Method
            key={wayKey(each)}
            way={each}
            chosen={isSameWay(each, chosen)}
            onChoose={() => onChoose(each)}
          />
        ))}
      </Group>
    </Radio.Group>
  );
}

interface MethodProps {
  readonly way: KeyedWay;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Method({ way, chosen, onChoose }: MethodProps) {
  const label = methodName(useText().orders.method, way);
  const { keys } = way;
  const Icon = methodIcons[way.method];
  useShortcut({ keys, label, action: onChoose, inDialog: true });
  return (
    <Radio
      className={classes['method'] ?? ''}
      value={wayKey(way)}
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
