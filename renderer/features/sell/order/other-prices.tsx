import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Ticket } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { offerOfPrice } from '../classes/offered.ts';
import { useOtherPrices } from '../classes/use-prices.ts';
import { placesOf } from '../sale/place.ts';
import { theSale } from '../sale/the-sale.ts';
import classes from './order-lines.module.css';

interface Props {
  /** Any ticket of the line. */
  readonly of: Ticket;
  readonly currency: string;
}

/** Sells one ticket of a line at another price of its class; nothing where there is no other. */
export function OtherPrices({ of: first, currency }: Props) {
  const text = useText().sell;
  const others = useOtherPrices(first);
  if (others.length === 0) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          className={classes['prices'] ?? ''}
          variant="subtle"
          size="compact-sm"
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={text.otherPriceOf(first.priceName)}
        >
          {text.otherPrice}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.oneTicketAt}</Menu.Label>
        {others.map(each => (
          <Menu.Item
            key={each.price.id}
            rightSection={<Money minor={each.price.priceMinor} currency={currency} />}
            onClick={() => {
              const key = newestAt(first.priceId);
              if (key === undefined) return;
              theSale.tell({ type: 'priceChosen', key, offer: offerOfPrice(each) });
            }}
          >
            <Isolate>{each.price.name}</Isolate>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The place that was wanted last: what is typed beside the others stays at their price. */
const newestAt = (priceId: string): string | undefined =>
  placesOf(theSale.getState()).findLast(each => each.priceId === priceId)?.key;
