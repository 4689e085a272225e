import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { Code } from '../../../ui/code.tsx';
import { Failure } from '../../../ui/failure.tsx';
import {
  type How,
  handOverInBrowser,
  handOverToDevices,
  notHandedOver,
} from '../../../ui/hand-over.ts';
import { useLate } from '../../../ui/late.ts';
import { mayBeScanned, onceTyped } from '../../../ui/scan/scans.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { UnderWay } from '../../../ui/under-way.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import { useWork } from '../../../ui/use-work.ts';
import { MainButton } from '../order/main-button.tsx';
import { AtMainPlace } from '../order/main-place.tsx';
import { focusOn } from '../sale/focus.ts';
import type { Done } from '../sale/sale.ts';
import { theSale } from '../sale/the-sale.ts';
import { useAnyKey } from './any-key.ts';
import { Change } from './change.tsx';
import classes from './done.module.css';
import { doubled } from './doubled.ts';
import { Said } from './said.tsx';
import { SoldElsewhere } from './sold-elsewhere.tsx';
import { UndoThis } from './undo-this.tsx';
import { Way, ways } from './way.tsx';

/** Sold: the change, the code, the tickets on paper; any other key is for the next customer. */
export function DonePane({ done: { order, by } }: { readonly done: Done }) {
  const text = useText();
  const { language } = useLanguage();
  const desktop = useCounter().status?.host === 'desktop';
  // A browser prints from the tab that shows the tickets; a button of ours would promise paper.
  const offered = desktop ? ways : ways.filter(({ how }) => how !== 'print');
  const work = useWork();
  const handOver = useMutation({
    mutationFn: async (how: How) => {
      const give = desktop ? handOverToDevices : handOverInBrowser;
      const request = { orderId: order.id, language, how };
      return (await work.run(given => give(request, given))) ?? notHandedOver(how);
    },
  });
  const settled = useLate(doubled);
  function nextCustomer() {
    if (settled) flushSync(() => theSale.tell({ type: 'nextCustomer' }));
  }

  const find = () => {
    nextCustomer();
    document.getElementById(focusOn.search)?.focus();
  };
  const when = settled && by === null;
  useShortcut({ keys: keyMap.find, label: text.sell.find, action: find, when });
  useAnyKey(event => {
    // Struck for the payment, which somebody else may have been quicker with: nobody has read this yet.
    if (!settled || (by !== null && event.key !== 'Enter')) {
      // A field that somebody went to keeps what is typed into it.
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      return;
    }
    const isLetter = /^\p{L}$/u.test(event.key);
    // A letter begins the next search; everything else would only be in the way there.
    if (!isLetter) event.preventDefault();
    if (!mayBeScanned()) {
      find();
      return;
    }
    // The change stays in view until it is known that nobody has scanned a ticket.
    event.preventDefault();
    const { key } = event;
    onceTyped(() => {
      find();
      const { search } = theSale.getState();
      if (isLetter) theSale.tell({ type: 'searched', text: search + key });
    });
  });

  return (
    <section className={classes['pane']} aria-label={text.sell.sold}>
      <div className={classes['body']}>
        {by === null ? (
          <p className={classes['sold']} role="status">
            <IconCircleCheck size={28} aria-hidden />
            {text.sell.soldTickets(order.tickets.filter(each => each.status === 'sold').length)}
          </p>
        ) : (
          <SoldElsewhere by={by} />
        )}
        {by === null && <Change order={order} />}
        <p className={classes['label']}>{text.sell.code}</p>
        <p className={classes['code']}>
          <Code>{order.code}</Code>
        </p>
        <div className={classes['ways']}>
          {offered.map(each => (
            <Way
              key={each.how}
              {...each}
              label={text.sell.ways[each.how]}
              busy={handOver.isPending && handOver.variables === each.how}
              onClick={() => {
                if (!handOver.isPending) handOver.mutate(each.how);
              }}
            />
          ))}
        </div>
        {by === null && <UndoThis order={order} />}
        <div className={classes['work']}>
          <UnderWay work={work} say={text.ui.preparing} />
        </div>
        <div className={classes['said']} role="status">
          {handOver.error !== null && <Failure error={handOver.error} />}
          {handOver.data !== undefined && <Said handedOver={handOver.data} />}
        </div>
      </div>
      <AtMainPlace>
        {by === null && <p className={classes['hint']}>{text.sell.anyKey}</p>}
        <MainButton id={focusOn.next} keys="Enter" aria-disabled={!settled} onClick={nextCustomer}>
          {text.sell.nextCustomer}
        </MainButton>
      </AtMainPlace>
    </section>
  );
}
