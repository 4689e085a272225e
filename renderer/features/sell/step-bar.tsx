import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/index.ts';
import { live } from '../../api/live.ts';
import { useText } from '../../text/index.tsx';
import { Cut } from '../../ui/list/cut.tsx';
import { focusOn } from './sale/focus.ts';
import type { Sale } from './sale/sale.ts';
import { hasWish, isAtMoney } from './sale/stages.ts';
import { theSale } from './sale/the-sale.ts';
import { isUndoing } from './sale/undo.ts';
import { countOf } from './sale/wish.ts';
import classes from './step-bar.module.css';

export type Step = 'find' | 'task';

interface Props {
  readonly sale: Sale;
  readonly inView: Step;
  readonly onShow: (step: Step) => void;
}

/** Where a window has no room for both: the step of the events, the one after it, and what is in each. */
export function StepBar({ sale, inView, onShow }: Props) {
  const text = useText().sell;
  const tickets = hasWish(sale) ? countOf(sale.wish) : 0;
  const task = useTask(sale);
  const step = (of: Step, name: string, on: string, holds: ReactNode) => (
    <UnstyledButton
      className={classes['step'] ?? ''}
      aria-current={inView === of ? 'step' : undefined}
      onClick={() => {
        onShow(of);
        theSale.tell({ type: 'focus', on });
      }}
    >
      <span title={name}>{name}</span>
      {holds}
    </UnstyledButton>
  );
  return (
    <nav className={classes['steps']} aria-label={text.steps}>
      {step('find', text.find, focusOn.search, <ChosenEvent sale={sale} />)}
      {step(
        'task',
        task.name,
        task.on,
        tickets > 0 && <span className={classes['holds']}>{text.ticketCount(tickets)}</span>,
      )}
    </nav>
  );
}

/** What stands in the second step by now, and where its next key goes. */
function useTask(sale: Sale) {
  const text = useText().sell;
  if (isUndoing(sale.undo)) return { name: text.undo.title, on: focusOn.undo };
  if (sale.stage === 'done') return { name: text.sold, on: focusOn.next };
  if (isAtMoney(sale)) return { name: text.pay, on: focusOn.amount };
  return { name: text.tickets, on: focusOn.classes };
}

function ChosenEvent({ sale: { eventId } }: Pick<Props, 'sale'>) {
  const { data } = useQuery({
    ...api.events.get.queryOptions({ input: { eventId: eventId ?? '' }, ...live }),
    enabled: eventId !== null,
  });
  const title = data?.event.title;
  return title !== undefined && <Cut className={classes['holds']} text={title} />;
}
