import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import { lastPlaces } from '../../core/contract/events.ts';
import { useText } from '../text/index.tsx';
import classes from './availability.module.css';

interface Props {
  readonly remaining: number;
  readonly capacity: number;
  /** `row` leaves out the bar, for lists. */
  readonly form?: 'tile' | 'row';
}

const stateOf = (remaining: number) => {
  if (remaining <= 0) return 'none';
  return remaining <= lastPlaces ? 'few' : 'many';
};

/** How many places are left, as a number, in words with a sign, and as a slim bar. */
export function Availability({ remaining, capacity, form = 'tile' }: Props) {
  const text = useText();
  const state = stateOf(remaining);
  const words = {
    none: text.ui.soldOut,
    few: text.ui.last(remaining),
    many: text.ui.left(remaining),
  }[state];
  return (
    <span
      className={classes['availability']}
      data-state={state}
      title={text.ui.leftOf(Math.max(0, remaining), capacity)}
    >
      {form === 'tile' && (
        <span className={classes['bar']} aria-hidden>
          <span
            className={classes['filled']}
            style={{ inlineSize: `${(100 * Math.max(0, remaining)) / Math.max(1, capacity)}%` }}
          />
        </span>
      )}
      <span className={classes['words']}>
        {state === 'none' && <IconBan size={16} aria-hidden />}
        {state === 'few' && <IconAlertTriangle size={16} aria-hidden />}
        {words}
      </span>
    </span>
  );
}
