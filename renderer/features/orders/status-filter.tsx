import { OrderStatus } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { FilterChips } from '../../ui/list/filter-chips.tsx';
import { statusLooks } from './order-status.tsx';

interface Props {
  readonly value: OrderStatus | null;
  readonly onChange: (status: OrderStatus | null) => void;
}

/** Which orders the list shows; a chip that is pressed again shows all of them. */
export function StatusFilter({ value, onChange }: Props) {
  const text = useText().orders;
  const states = OrderStatus.options.map(status => ({
    name: status,
    label: text.status[status],
    Icon: statusLooks[status].Icon,
  }));
  return (
    <FilterChips
      label={text.filter}
      chips={[{ name: 'all' as const, label: text.all }, ...states]}
      value={value ?? 'all'}
      onChange={name => onChange(name === 'all' || name === value ? null : name)}
    />
  );
}
