import { UnstyledButton } from '@mantine/core';
import { OrderStatus } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import classes from './status-filter.module.css';
import { statusIcons } from './status-mark.tsx';

interface Props {
  readonly value: OrderStatus | null;
  readonly onChange: (status: OrderStatus | null) => void;
}

/** Which orders the list shows, one chip each. */
export function StatusFilter({ value, onChange }: Props) {
  const text = useText().orders;
  return (
    <div className={classes['chips']} role="group" aria-label={text.filter}>
      <UnstyledButton
        className={classes['chip']}
        aria-pressed={value === null}
        onClick={() => onChange(null)}
      >
        {text.all}
      </UnstyledButton>
      {OrderStatus.options.map(status => {
        const Icon = statusIcons[status];
        return (
          <UnstyledButton
            key={status}
            className={classes['chip']}
            aria-pressed={value === status}
            onClick={() => onChange(value === status ? null : status)}
          >
            <Icon size={16} aria-hidden />
            {text.status[status]}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
