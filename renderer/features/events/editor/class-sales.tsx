import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import { useText } from '../../../text/index.tsx';
import { Availability } from '../../../ui/availability.tsx';
import { useGlow } from '../../../ui/glow.ts';
import { SlimBar } from '../slim-bar.tsx';
import classes from './class-sales.module.css';

/** How a ticket class sells right now; nothing yet for a row that is not saved. */
export function ClassSales({ stored }: { readonly stored: TicketClass | undefined }) {
  const text = useText().events;
  const glow = useGlow<HTMLDivElement>(
    stored === undefined ? '' : `${stored.sold} ${stored.held} ${stored.capacity}`,
  );
  if (stored === undefined) return <span className={classes['quiet']}>{text.notSavedYet}</span>;
  const { sold, held, remaining, capacity } = stored;
  return (
    <div ref={glow} className={classes['sales']}>
      <Availability form="row" remaining={remaining} capacity={capacity} />
      <SlimBar remaining={remaining} capacity={capacity} />
      <span className={classes['quiet']}>
        {text.sold(sold)}
        {held > 0 && ` · ${text.held(held)}`}
      </span>
    </div>
  );
}
