import { useText } from '../../../text/index.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { idKindKeys, releaseKeys, sameNameKeys } from '../keys.ts';
import { focusOn, type Place, type Sale } from '../sale/sale.ts';
import { desk } from '../sale/send.ts';
import { kindOf, otherKind } from './national-id-cell.tsx';
import { lastNameAbove, rowOf } from './row.ts';

/** What keys do in the row that has the focus: another kind of id, the name above, its place released. */
export function useRowKeys(
  sale: Sale,
  places: readonly Place[],
  current: Place | undefined,
): { readonly nameAbove: string | null } {
  const text = useText().sell;
  const nameAbove = current === undefined ? null : lastNameAbove(places, current, sale.order);
  useShortcut({
    keys: idKindKeys,
    label: text.switchId,
    when: current?.asks === 'nationalId',
    action: () => {
      if (current === undefined) return;
      const { nationalId } = current.typed;
      const kind = otherKind(kindOf(rowOf(current, sale.order), nationalId));
      const typed = { nationalId: { ...nationalId, kind, text: nationalId?.text ?? '' } };
      desk.tell({ type: 'typed', rows: { [current.key]: typed } });
    },
  });
  useShortcut({
    keys: sameNameKeys,
    label: text.sameName,
    when: nameAbove !== null,
    action: () => {
      if (current === undefined || nameAbove === null) return;
      desk.tell({ type: 'typed', rows: { [current.key]: { lastName: nameAbove } } });
      // The name is written; the next key belongs to what is still missing of this row.
      const next = current.asks === 'nationalId' ? 'nationalId' : 'lastName';
      desk.tell({ type: 'focus', on: focusOn.field(current.key, next) });
    },
  });
  useShortcut({
    keys: releaseKeys,
    label: text.releaseThis,
    when: current !== undefined,
    action: () => {
      if (current === undefined) return;
      const neighbour = places[places.indexOf(current) + 1] ?? places[places.indexOf(current) - 1];
      desk.tell({ type: 'placeReleased', key: current.key });
      desk.tell({
        type: 'focus',
        on: neighbour === undefined ? focusOn.classes : focusOn.field(neighbour.key, 'firstName'),
      });
    },
  });
  return { nameAbove };
}
