import { IconCircleCheck } from '@tabler/icons-react';
import { useText } from '../../text/index.tsx';
import { useFormat } from '../../ui/format.ts';
import classes from './cancelled-note.module.css';
import type { Outcome } from './outcome.ts';

interface Props extends Pick<Outcome, 'kind' | 'consequence' | 'received'> {
  readonly currency: string;
}

/** Right after the act: what is done, and the money that the customer is still waiting for. */
export function CancelledNote({
  kind,
  consequence: { places, back },
  received = [],
  currency,
}: Props) {
  const text = useText().orders;
  const { money } = useFormat();
  const sentences = {
    cancelled: text.wasCancelled(places),
    allowed: text.wasAllowed,
    booked: text.reserving.booked,
    kept: text.reserving.changed,
    exchanged: text.wasExchanged(places),
  } satisfies Record<Outcome['kind'], string>;
  return (
    <div className={classes['note']}>
      <IconCircleCheck size={24} aria-hidden />
      <div>
        <p className={classes['done']}>{sentences[kind]}</p>
        {received.map(({ method, amountMinor, tenderedMinor = amountMinor }) => (
          <p key={method} className={classes['back']}>
            {text.wasTaken[method](money(amountMinor, currency))}
            {tenderedMinor > amountMinor &&
              ` · ${text.changeToGive(money(tenderedMinor - amountMinor, currency))}`}
          </p>
        ))}
        {back.map(({ method, amountMinor }) => (
          <p key={method} className={classes['back']}>
            {text.giveBack[method](money(amountMinor, currency))}
          </p>
        ))}
      </div>
    </div>
  );
}
