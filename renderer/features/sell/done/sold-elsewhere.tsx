import { IconInfoTriangle } from '@tabler/icons-react';
import type { Act } from '../../../../core/contract/act.ts';
import { useText } from '../../../text/index.tsx';
import { WhoseAct } from '../../../ui/whose-act.tsx';
import classes from './done.module.css';

/** Somebody else took the money for this order: whose act it was, and no sum that might be handed over twice. */
export function SoldElsewhere({ by }: { readonly by: Act }) {
  const text = useText().sell;
  return (
    <div role="alert">
      <p className={classes['sold']} data-elsewhere>
        <IconInfoTriangle size={28} aria-hidden />
        {text.soldElsewhere}
      </p>
      <p className={classes['whose']}>
        <WhoseAct act={by} />
      </p>
      <p className={classes['whose']}>{text.soldElsewhereHint}</p>
    </div>
  );
}
