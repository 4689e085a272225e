import { OrderStatus } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { FilterChips } from '../../ui/list/filter-chips.tsx';
import { releasedLook, reservedLooks, statusLooks } from './order-status.tsx';
import type { Which } from './which.ts';

interface Props {
  readonly value: Which | null;
  readonly onChange: (which: Which | null) => void;
}

/** Which orders the list shows; a chip that is pressed again shows all of them. */
export function StatusFilter({ value, onChange }: Props) {
  const text = useText().orders;
  const states = OrderStatus.options.map(status => ({
    name: status,
    label: text.status[status],
    Icon: statusLooks[status].Icon,
  }));
  const released = { name: 'released' as const, label: text.released, Icon: releasedLook.Icon };
  const waiting = (['reserved', 'transfer'] as const).map(name => ({
    name,
    label: text.reserving.filters[name],
    Icon: reservedLooks[name].Icon,
  }));
  return (
    <FilterChips
      label={text.filter}
      chips={[{ name: 'all' as const, label: text.all }, ...states, released, ...waiting]}
      value={value ?? 'all'}
      onChange={name => onChange(name === 'all' || name === value ? null : name)}
    />
  );
}
