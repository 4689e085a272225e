import { IconClock } from '@tabler/icons-react';
import { serverNow } from '../../../api/server-clock.ts';
import { useText } from '../../../text/index.tsx';
import { useClock } from '../../../ui/use-clock.ts';
import classes from './board.module.css';

/** Minutes before and after its start in which it matters how near that is. */
const near = 180;

/** How soon an event begins, or how long ago it did, while somebody may still run for it. */
export function UntilStart({ startsAt }: { readonly startsAt: string }) {
  const text = useText();
  useClock();
  const minutes = Math.ceil((Date.parse(startsAt) - serverNow()) / 60_000);
  if (Math.abs(minutes) > near) return null;
  return (
    <span className={classes['until']}>
      <IconClock size={16} aria-hidden />
      {text.sell.startsIn(minutes)}
    </span>
  );
}
