import { useLayoutEffect } from 'react';
import { keyMap } from '../../../core/contract/key-map.ts';
import { useText } from '../../text/index.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { useTerminalHere } from '../../ui/terminal/use-terminal-here.ts';
import { useUnfinished } from '../../ui/unfinished.ts';
import { useCounter } from '../../ui/use-counter.ts';
import { useTurns } from '../../ui/use-turns.ts';
import { ClassesPane } from './classes/classes-pane.tsx';
import { DonePane } from './done/done-pane.tsx';
import { FindPane } from './find/find-pane.tsx';
import { OrderPane } from './order/order-pane.tsx';
import { PayPane } from './pay/pay-pane.tsx';
import { focusOn } from './sale/focus.ts';
import { releaseAnew } from './sale/release.ts';
import type { Sale } from './sale/sale.ts';
import { isAtTickets, orderOf } from './sale/stages.ts';
import { theSale } from './sale/the-sale.ts';
import { isUndoing } from './sale/undo.ts';
import { useSale } from './sale/use-sale.ts';
import classes from './sell-screen.module.css';
import { type Step, StepBar } from './step-bar.tsx';
import { UndoPane } from './undo/undo-pane.tsx';
import { useUndoKey } from './undo/use-undo-key.tsx';
import { useChosenByAddress } from './use-chosen-by-address.ts';
import { useFocusPromise } from './use-focus-promise.ts';
import { useFreshAvailability } from './use-fresh-availability.ts';
import { useKeptFromScans } from './use-kept-from-scans.ts';
import { useLookAgain } from './use-look-again.ts';
import { useSpokenNotes } from './use-spoken-notes.ts';
import { useTypeToSearch } from './use-type-to-search.ts';

/** The counter: find the event, choose the tickets, take the money. */
export function SellScreen() {
  const text = useText();
  const sale = useSale();
  const atTickets = isAtTickets(sale);
  const { inView, show, turn } = useTurns<Step>('find');
  const operatorId = useCounter().status?.operator?.id;
  // Before anything is painted: the customer of the operator before is none of this one's business.
  useLayoutEffect(() => {
    if (operatorId === undefined) return;
    releaseAnew();
    theSale.serve(operatorId);
  }, [operatorId]);
  useFocusPromise(sale);
  useTypeToSearch(atTickets);
  useFreshAvailability(orderOf(sale)?.asOf);
  useLookAgain();
  useSpokenNotes();
  useChosenByAddress();
  // A finished sale too: its change is still to be given.
  useUnfinished(sale.stage !== 'idle' || isUndoing(sale.undo));
  useKeptFromScans();
  useUndoKey(sale);
  // Known before the money is: nobody is to pay by hand what a terminal takes.
  useTerminalHere();
  useShortcut({
    keys: keyMap.tickets,
    label: text.sell.tickets,
    action: () => theSale.tell({ type: 'focus', on: focusOn.classes }),
    when: atTickets,
  });
  // The panes take Escape for their own steps; this is the last one.
  useShortcut({
    keys: 'Escape',
    label: text.sell.stepBack,
    action: () => theSale.tell({ type: 'focus', on: focusOn.search }),
    when: atTickets,
  });
  return (
    <div className={classes['screen']}>
      <StepBar sale={sale} inView={inView} onShow={show} />
      <div className={classes['find']} {...turn('find')}>
        <FindPane />
      </div>
      <div className={classes['task']} {...turn('task')}>
        <TaskPane sale={sale} />
      </div>
      <div className={classes['order']}>
        <OrderPane />
      </div>
    </div>
  );
}

/** What the next key is about: tickets, the money, or the next customer. */
function TaskPane({ sale }: { readonly sale: Sale }) {
  if (isUndoing(sale.undo)) return <UndoPane undo={sale.undo} />;
  switch (sale.stage) {
    case 'idle':
    case 'released':
    case 'holding':
    case 'held':
    case 'releasing':
      return <ClassesPane />;
    case 'paying':
    case 'lapsed':
    case 'charging':
    case 'taking':
      return <PayPane sale={sale} />;
    case 'done':
      return <DonePane done={sale} />;
  }
}
