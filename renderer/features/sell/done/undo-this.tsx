import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import type { Order } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { KeyButton } from '../../../ui/key-button.tsx';
import { useLate } from '../../../ui/late.ts';
import { undoTime } from '../sale/undoing.ts';
import { askToUndo, sinceSale } from '../undo/ask-to-undo.ts';
import classes from './done.module.css';

/** That the sale can be undone, for as long as it can; then its room stays. */
export function UndoThis({ order }: { readonly order: Order }) {
  const text = useText().sell.undo;
  const [left] = useState(() => undoTime - sinceSale(order));
  const isLate = useLate(left);
  return (
    <div className={classes['undo']} data-shown={!isLate}>
      <KeyButton
        variant="subtle"
        color="gray"
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        keys={keyMap.undoSale}
        onClick={askToUndo}
      >
        {text.ask}
      </KeyButton>
      <span>{text.forAMinute}</span>
    </div>
  );
}
