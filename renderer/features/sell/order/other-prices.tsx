import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Ticket } from '../../../../core/contract/order.ts';
import { useText } from '../../../text/index.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { Money } from '../../../ui/money.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import { offerOfPrice } from '../classes/offered.ts';
import { useOtherPrices } from '../classes/use-prices.ts';
import { theSale } from '../sale/the-sale.ts';
import { newestAt } from './of-line.ts';
import classes from './order-lines.module.css';

interface Props {
  /** Any ticket of the line. */
  readonly of: Ticket;
  readonly currency: string;
  /** Asks why one of them is on the house. */
  readonly onFree: () => void;
}

/** Sells one ticket of a line at another price of its class, or gives it away; nothing where there is no choice. */
export function OtherPrices({ of: first, currency, onFree }: Props) {
  const text = useText().sell;
  const { may } = useCounter();
  const others = useOtherPrices(first);
  const isFree = first.freeReason !== null;
  const mayGive = !isFree && may('sellComplimentary');
  if (others.length === 0 && !isFree && !mayGive) return null;
  const withNewest = (act: (key: string) => void) => () => {
    const key = newestAt(first);
    if (key !== undefined) act(key);
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          className={classes['prices'] ?? ''}
          variant="subtle"
          size="compact-sm"
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={text.otherPriceOf(
            first.freeReason === null ? first.priceName : text.free.reason(first.freeReason),
          )}
        >
          {text.otherPrice}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.oneTicketAt}</Menu.Label>
        {isFree && (
          <Menu.Item
            rightSection={<Money minor={first.listPriceMinor} currency={currency} />}
            onClick={withNewest(key => theSale.give(key, null))}
          >
            <Isolate>{first.priceName}</Isolate>
          </Menu.Item>
        )}
        {others.map(each => (
          <Menu.Item
            key={each.price.id}
            rightSection={<Money minor={each.price.priceMinor} currency={currency} />}
            onClick={withNewest(key =>
              theSale.tell({ type: 'priceChosen', key, offer: offerOfPrice(each) }),
            )}
          >
            <Isolate>{each.price.name}</Isolate>
          </Menu.Item>
        ))}
        {mayGive && <Menu.Item onClick={onFree}>{text.free.ask}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
