import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { focusOn } from '../sale/focus.ts';
import type { Place } from '../sale/place.ts';
import { theSale } from '../sale/the-sale.ts';
import { kindOf, otherKind } from './national-id-cell.tsx';
import { lastNameAbove, rowOf } from './row.ts';

/** What keys do in the row that has the focus: another kind of id, the name above, its place released. */
export function useRowKeys(
  places: readonly Place[],
  current: Place | undefined,
): { readonly nameAbove: string | null } {
  const text = useText().sell;
  const nameAbove = current === undefined ? null : lastNameAbove(places, current);
  useShortcut({
    keys: keyMap.idKind,
    label: text.switchId,
    when: current?.asks === 'nationalId',
    action: () => {
      if (current === undefined) return;
      const { nationalId } = current.typed;
      const kind = otherKind(kindOf(rowOf(current), nationalId));
      const typed = { nationalId: { ...nationalId, kind, text: nationalId?.text ?? '' } };
      theSale.tell({ type: 'typed', rows: { [current.key]: typed } });
    },
  });
  useShortcut({
    keys: keyMap.sameName,
    label: text.sameName,
    when: nameAbove !== null,
    action: () => {
      if (current === undefined || nameAbove === null) return;
      theSale.tell({ type: 'typed', rows: { [current.key]: { lastName: nameAbove } } });
      // The name is written; the next key belongs to what is still missing of this row.
      const next = current.asks === 'nationalId' ? 'nationalId' : 'lastName';
      theSale.tell({ type: 'focus', on: focusOn.field(current.key, next) });
    },
  });
  useShortcut({
    keys: keyMap.releaseOne,
    label: text.releaseThis,
    when: current !== undefined,
    action: () => {
      if (current === undefined) return;
      const neighbour = places[places.indexOf(current) + 1] ?? places[places.indexOf(current) - 1];
      theSale.tell({ type: 'placeReleased', key: current.key });
      theSale.tell({
        type: 'focus',
        on: neighbour === undefined ? focusOn.classes : focusOn.field(neighbour.key, 'firstName'),
      });
    },
  });
  return { nameAbove };
}
