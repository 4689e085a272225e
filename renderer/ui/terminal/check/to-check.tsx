import { useText } from '../../../text/index.tsx';
import classes from './to-check.module.css';
import { ToCheckRow } from './to-check-row.tsx';
import { useToCheck } from './use-to-check.ts';

interface Props {
  /** Those that a terminal is at now too. */
  readonly underWay?: boolean;
}

/** Card payments that somebody must look at, the oldest first; nothing where there are none. */
export function ToCheck({ underWay = false }: Props) {
  const text = useText().cardPayments;
  const attempts = useToCheck(underWay).data?.attempts ?? [];
  if (attempts.length === 0) return null;
  return (
    <section aria-label={text.toCheck}>
      <h3 className={classes['title']}>{text.toCheck}</h3>
      <ToCheckList underWay={underWay} />
    </section>
  );
}

/** The rows alone. */
export function ToCheckList({ underWay = false }: Props) {
  const text = useText().cardPayments;
  const attempts = useToCheck(underWay).data?.attempts ?? [];
  return (
    <ul className={classes['list']} aria-label={text.toCheck}>
      {attempts.map(each => (
        <ToCheckRow key={each.id} attempt={each} />
      ))}
    </ul>
  );
}
