import { IconArmchair, IconArrowsExchange } from '@tabler/icons-react';
import { balancing } from '../../../../core/contract/money.ts';
import { wayKey } from '../../../../core/contract/payments.ts';
import { ticketName } from '../../../../core/contract/prices.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { methodIcons } from '../../../ui/pay/method-icons.ts';
import { LargeSum } from '../../../ui/pay/outcome.tsx';
import classes from '../cancel-form.module.css';
import { placesIn } from '../consequence.ts';
import own from './exchange-form.module.css';
import type { Exchange } from './use-exchange.ts';

/** What the exchange does: places back, places taken, and the difference in large figures. */
export function Effect({ exchange }: { readonly exchange: Exchange }) {
  const text = useText();
  const { orders } = text;
  const { money } = useFormat();
  const { order, wish, now, instead, refusal } = exchange;
  const { differenceMinor, movedMinor, back } = now;
  // Of what is taken, the payment says it.
  const isRoundedBack =
    differenceMinor < 0 && now.isWhole && movedMinor !== balancing(differenceMinor);
  return (
    <section aria-label={orders.effect}>
      <ul className={classes['facts']}>
        {placesIn(order, wish.returned).map(({ title, places }) => (
          <li key={title}>
            <IconArmchair size={20} aria-hidden />
            {orders.backOnSale(places, title)}
          </li>
        ))}
        {wish.lines.map(({ ticketClass, price, quantity }) => (
          <li key={price.id}>
            <IconArrowsExchange size={20} aria-hidden />
            {orders.placesTaken(
              quantity,
              ticketName({ className: ticketClass.name, priceName: price.name }),
              instead.event?.title ?? '',
            )}
          </li>
        ))}
        {back.map(({ amountMinor, ...way }) => {
          const Icon = methodIcons[way.method];
          return (
            now.isChosen && (
              <li key={wayKey(way)}>
                <Icon size={20} aria-hidden />
                {orders.giveBack[way.method](money(amountMinor, order.currency), way.name)}
              </li>
            )
          );
        })}
      </ul>
      {now.isChosen && (
        <div className={own['difference']}>
          {refusal?.code === 'DIFFERENCE_CHANGED' && (
            <p className={own['fault']} role="alert">
              {text.answers.refusals.DIFFERENCE_CHANGED(refusal.data)}
            </p>
          )}
          <LargeSum
            say={
              differenceMinor === 0
                ? orders.noDifference
                : differenceMinor > 0
                  ? orders.differenceToTake
                  : orders.differenceToGive
            }
            minor={Math.abs(differenceMinor)}
            currency={order.currency}
          />
          {isRoundedBack && (
            <p role="status">
              {orders.differenceRounded(
                money(movedMinor, order.currency),
                money(balancing(differenceMinor), order.currency),
              )}
            </p>
          )}
        </div>
      )}
      <p className={classes['warning']}>{orders.returnedStop}</p>
    </section>
  );
}
