import { IconInfoTriangle } from '@tabler/icons-react';
import type { Act } from '../../../core/contract/act.ts';
import type { OrderStatus } from '../../../core/contract/order.ts';
import { useText } from '../../text/index.tsx';
import { WhoseAct } from '../../ui/whose-act.tsx';
import classes from './cancelled-note.module.css';

interface Props {
  readonly status: OrderStatus;
  readonly act: Act;
}

/** In place of what was to be done: somebody was there before, so no sum is named that might be handed over twice. */
export function AlreadyNote({ status, act }: Props) {
  const text = useText().orders;
  return (
    <div className={classes['note']} data-already role="alert">
      <IconInfoTriangle size={24} aria-hidden />
      <div>
        <p className={classes['done']}>{text.already[status]}</p>
        <p>
          <WhoseAct act={act} />
        </p>
      </div>
    </div>
  );
}
