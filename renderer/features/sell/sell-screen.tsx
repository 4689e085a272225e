import { useLayoutEffect } from 'react';
import { useText } from '../../text/index.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useDesk } from '../../ui/use-desk.ts';
import { ClassesPane } from './classes/classes-pane.tsx';
import { DonePane } from './done/done-pane.tsx';
import { FindPane } from './find/find-pane.tsx';
import { ticketsKeys } from './keys.ts';
import { OrderPane } from './order/order-pane.tsx';
import { PayPane } from './pay/pay-pane.tsx';
import { focusOn } from './sale/sale.ts';
import { desk } from './sale/send.ts';
import { useSale } from './sale/use-sale.ts';
import classes from './sell-screen.module.css';
import { useChosenByAddress } from './use-chosen-by-address.ts';
import { useFocusPromise } from './use-focus-promise.ts';
import { useFreshAvailability } from './use-fresh-availability.ts';
import { useLookAgain } from './use-look-again.ts';
import { useSpokenNotes } from './use-spoken-notes.ts';
import { useTypeToSearch } from './use-type-to-search.ts';

/** The counter: find the event, choose the tickets, take the money. */
export function SellScreen() {
  const text = useText();
  const sale = useSale();
  const { stage, order } = sale;
  const operatorId = useDesk().status?.operator?.id;
  // Before anything is painted: the customer of the operator before is none of this one's business.
  useLayoutEffect(() => {
    if (operatorId !== undefined) desk.serve(operatorId);
  }, [operatorId]);
  useFocusPromise(sale);
  useTypeToSearch(stage === 'choosing');
  useFreshAvailability(order?.asOf);
  useLookAgain();
  useSpokenNotes();
  useChosenByAddress();
  useShortcut({
    keys: ticketsKeys,
    label: text.sell.tickets,
    action: () => desk.tell({ type: 'focus', on: focusOn.classes }),
    when: stage === 'choosing',
  });
  // The panes take Escape for their own steps; this is the last one.
  useShortcut({
    keys: 'Escape',
    label: text.sell.stepBack,
    action: () => desk.tell({ type: 'focus', on: focusOn.search }),
    when: stage === 'choosing',
  });
  return (
    <div className={classes['screen']}>
      <FindPane />
      {stage === 'choosing' && <ClassesPane />}
      {stage === 'paying' && order !== null && <PayPane sale={sale} order={order} />}
      {stage === 'paying' && order === null && <ClassesPane />}
      {stage === 'done' && order !== null && <DonePane order={order} />}
      <OrderPane />
    </div>
  );
}
