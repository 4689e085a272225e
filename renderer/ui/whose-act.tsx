import type { Act } from '../../core/contract/act.ts';
import { isolated } from '../../core/text/isolated.ts';
import { type Text, useText } from '../text/index.tsx';
import { When } from './when.tsx';

/** Who did it, and at which counter. */
export const whoAndWhere = (
  { byItself }: Pick<Text['orders'], 'byItself'>,
  { operatorName, counterName }: Pick<Act, 'operatorName' | 'counterName'>,
): string =>
  [operatorName === null ? byItself : isolated(operatorName), counterName && isolated(counterName)]
    .filter(Boolean)
    .join(' · ');

/** Whose act it was: who, where and when. */
export function WhoseAct({ act }: { readonly act: Act }) {
  const text = useText();
  return (
    <>
      {whoAndWhere(text.orders, act)} · <When at={act.at} form="relativeDateTime" />
    </>
  );
}
