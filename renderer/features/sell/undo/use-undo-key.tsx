import { IconArrowBackUp } from '@tabler/icons-react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { useAction } from '../../../ui/actions.ts';
import { useFormat } from '../../../ui/format.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import type { Sale } from '../sale/sale.ts';
import { mayUndo } from '../sale/undoing.ts';
import { askToUndo } from './ask-to-undo.ts';

/** The key that undoes the last sale, until the next customer wants something; it names the sum. */
export function useUndoKey(sale: Sale): void {
  const text = useText().sell.undo;
  const { money } = useFormat();
  const { undo } = sale;
  const label =
    undo.kind === 'none' ? '' : text.last(money(undo.order.totalMinor, undo.order.currency));
  const when = mayUndo(sale);
  useShortcut({ keys: keyMap.undoSale, label, action: askToUndo, when, sparesTyped: true });
  useAction({
    id: 'sell.undo',
    label,
    keys: keyMap.undoSale,
    icon: <IconArrowBackUp size={20} />,
    run: askToUndo,
    when,
  });
}
