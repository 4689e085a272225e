import { IconCircleCheck } from '@tabler/icons-react';
import { wayKey } from '../../../core/contract/payments.ts';
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
        {received.map(({ method, name, amountMinor, tenderedMinor = amountMinor }) => (
          <p key={wayKey({ method, name })} className={classes['back']}>
            {text.wasTaken[method](money(amountMinor, currency), name)}
            {tenderedMinor > amountMinor &&
              ` · ${text.changeToGive(money(tenderedMinor - amountMinor, currency))}`}
          </p>
        ))}
        {back.map(({ method, name, amountMinor }) => (
          <p key={wayKey({ method, name })} className={classes['back']}>
            {text.giveBack[method](money(amountMinor, currency), name)}
          </p>
        ))}
      </div>
    </div>
  );
}
