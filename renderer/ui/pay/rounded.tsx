import { useText } from '../../text/index.tsx';
import { useFormat } from '../format.ts';
import classes from './outcome.module.css';

interface Props {
  readonly exactMinor: number;
  readonly dueMinor: number;
  readonly currency: string;
}

/** Says where coins end earlier than amounts: another sum is asked for in cash than the total says. */
export function Rounded({ exactMinor, dueMinor, currency }: Props) {
  const text = useText();
  const { money } = useFormat();
  if (dueMinor === exactMinor) return null;
  return (
    <p className={classes['rounded']} role="status">
      {text.sell.toPayInCash(money(dueMinor, currency), money(exactMinor, currency))}
    </p>
  );
}
