import { Button } from '@mantine/core';
import { IconTicketOff } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { orderKeys } from '../keys.ts';
import { focusOn, type Released } from '../sale/sale.ts';
import { desk } from '../sale/send.ts';
import classes from './order.module.css';

/** An order that folded up: its places are free, and one key holds them again with what was typed. */
export function ReleasedCard({ released }: { readonly released: Released }) {
  const text = useText();
  const { order, places, why } = released;
  const again = () => desk.tell({ type: 'heldAgain' });
  useShortcut({ keys: orderKeys, label: text.sell.holdAgain(places.length), action: again });
  return (
    <div className={classes['card']}>
      <p className={classes['cardTitle']}>
        <IconTicketOff size={20} aria-hidden />
        {text.sell.released(places.length)}
      </p>
      <p className={classes['cardWhy']}>{text.sell.releasedWhy[why]}</p>
      <p className={classes['cardWhat']}>
        {order.events.map(event => (
          <Isolate key={event.id}>{event.title}</Isolate>
        ))}
      </p>
      <Button
        id={focusOn.holdAgain}
        fullWidth
        h={48}
        rightSection={<KeyChip keys={orderKeys} />}
        aria-keyshortcuts={ariaKeys(orderKeys)}
        onClick={again}
      >
        {text.sell.holdAgain(places.length)}
      </Button>
      <Button
        fullWidth
        h={44}
        variant="subtle"
        color="gray"
        onClick={() => {
          desk.tell({ type: 'forgotten' });
          desk.tell({ type: 'focus', on: focusOn.search });
        }}
      >
        {text.sell.forget}
      </Button>
    </div>
  );
}
