import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { StatusMark } from '../../../ui/list/status-mark.tsx';

interface Props {
  readonly minor: number;
  readonly currency: string;
}

/** By how much a count differs, in words: short, over or exact. */
export function Difference({ minor, currency }: Props) {
  const text = useText().shift;
  const { money } = useFormat();
  if (minor === 0) {
    return (
      <StatusMark Icon={IconCircleCheck} tone="good">
        {text.exact}
      </StatusMark>
    );
  }
  const say = minor < 0 ? text.short : text.over;
  return (
    <StatusMark Icon={IconAlertTriangle} tone="warn">
      {say(money(Math.abs(minor), currency))}
    </StatusMark>
  );
}
