import type { EventRow } from '../../../../core/contract/events.ts';
import { useText } from '../../../text/index.tsx';
import { Availability } from '../../../ui/availability.tsx';
import { EventMark } from '../../../ui/event-mark/event-mark.tsx';
import { useFormat } from '../../../ui/format.ts';
import { useGlow } from '../../../ui/glow.ts';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { Cut } from '../../../ui/list/cut.tsx';
import { When } from '../../../ui/when.tsx';
import classes from './board.module.css';
import { UntilStart } from './until-start.tsx';

interface Props {
  readonly event: EventRow;
  readonly digit: string;
  /** The search names it: Enter takes it. */
  readonly isPointed: boolean;
  readonly onChoose: (event: EventRow) => void;
}

/** One of the next events: what, when and where it is, what is left of it, and what it costs at least. */
export function BoardCard({ event, digit, isPointed, onChoose }: Props) {
  const text = useText();
  const { money } = useFormat();
  const glow = useGlow<HTMLButtonElement>(event.remaining);
  const { title, startsAt, timeZone, priceFromMinor: from, currency } = event;
  return (
    <li>
      <button
        ref={glow}
        type="button"
        className={classes['card']}
        data-pointed={isPointed}
        data-sold-out={event.soldOut}
        aria-keyshortcuts={ariaKeys(digit)}
        onClick={() => onChoose(event)}
      >
        <EventMark title={title} />
        <span className={classes['facts']}>
          <span className={classes['head']}>
            <span className={classes['title']} dir="auto" title={title}>
              {title}
            </span>
            <KeyChip keys={digit} />
          </span>
          <span className={classes['line']}>
            <When at={startsAt} timeZone={timeZone} form="relativeDateTime" />
            <UntilStart startsAt={startsAt} />
          </span>
          <span className={classes['line']}>
            <Cut text={event.place} />
          </span>
          <span className={classes['foot']}>
            {from === null ? (
              text.sell.noClasses
            ) : (
              <>
                <Availability remaining={event.remaining} capacity={event.capacity} />
                <span className={classes['price']}>
                  {text.events.priceFrom(money(from, currency))}
                </span>
              </>
            )}
          </span>
        </span>
      </button>
    </li>
  );
}
