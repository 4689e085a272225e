import { Button } from '@mantine/core';
import { IconTicketOff } from '@tabler/icons-react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { WhoseAct } from '../../../ui/whose-act.tsx';
import { theBuyer } from '../buyer/the-buyer.ts';
import { focusOn } from '../sale/focus.ts';
import type { Released } from '../sale/sale.ts';
import { theSale } from '../sale/the-sale.ts';
import { countOf } from '../sale/wish.ts';
import classes from './card.module.css';
import { WhichEvent } from './which-event.tsx';

/** An order that folded up: its places are free, and one key holds them again with what was typed. */
export function ReleasedCard({ released }: { readonly released: Released }) {
  const text = useText();
  const { may } = useCounter();
  const { order, wish, why, by, reasons } = released;
  const free = Object.keys(reasons).length;
  const places = countOf(wish);
  const again = () => {
    theBuyer.takeAlong(order.id);
    theSale.holdAgain();
  };
  useShortcut({ keys: keyMap.stepOut, label: text.sell.holdAgain(places), action: again });
  return (
    <div className={classes['card']}>
      <p className={classes['cardTitle']}>
        <IconTicketOff size={20} aria-hidden />
        {text.sell.released(places)}
      </p>
      <p className={classes['cardWhy']}>{text.sell.releasedWhy[why]}</p>
      {by !== null && (
        <p className={classes['cardWhy']}>
          <WhoseAct act={by} />
        </p>
      )}
      {order.events.map(event => (
        <p key={event.id} className={classes['cardWhat']}>
          <WhichEvent event={event} />
        </p>
      ))}
      {free > 0 && !may('sellComplimentary') && (
        <p className={classes['cardWhy']}>{text.sell.free.notAgain(free)}</p>
      )}
      <Button
        id={focusOn.holdAgain}
        fullWidth
        h={48}
        px={12}
        rightSection={<KeyChip keys={keyMap.stepOut} />}
        aria-keyshortcuts={ariaKeys(keyMap.stepOut)}
        onClick={again}
      >
        {text.sell.holdAgain(places)}
      </Button>
      <Button
        fullWidth
        h={44}
        variant="subtle"
        color="gray"
        onClick={() => {
          theSale.tell({ type: 'forgotten' });
          theSale.tell({ type: 'focus', on: focusOn.search });
        }}
      >
        {text.sell.forget}
      </Button>
    </div>
  );
}
