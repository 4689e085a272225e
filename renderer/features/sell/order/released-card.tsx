import { IconTicketOff } from '@tabler/icons-react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { KeyButton } from '../../../ui/key-button.tsx';
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

/** An order that folded up: its places are free, and a key holds them again with what was typed. */
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
  const letGo = () => {
    theSale.tell({ type: 'forgotten' });
    theSale.tell({ type: 'focus', on: focusOn.search });
  };
  const holding = { label: text.sell.holdAgain(places), act: again };
  const leaving = { label: text.sell.forget, act: letGo };
  // Let go on purpose the next customer comes, and the key that did it takes it back; places that were lost are
  // wanted back.
  const isMeant = why === 'voided';
  const [main, other] = isMeant ? [leaving, holding] : [holding, leaving];
  useShortcut({ keys: keyMap.next, label: main.label, action: main.act });
  useShortcut({ keys: keyMap.stepOut, label: other.label, action: other.act });
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
      <KeyButton
        id={isMeant ? focusOn.letGo : focusOn.holdAgain}
        fullWidth
        h={48}
        px={12}
        keys={isMeant ? 'Enter' : keyMap.next}
        onClick={main.act}
      >
        {main.label}
      </KeyButton>
      <KeyButton
        fullWidth
        h={44}
        variant="subtle"
        color="gray"
        keys={keyMap.stepOut}
        onClick={other.act}
      >
        {other.label}
      </KeyButton>
    </div>
  );
}
