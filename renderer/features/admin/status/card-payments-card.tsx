import { IconAlertTriangle, IconCreditCard } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../text/index.tsx';
import classes from '../../../ui/card/card.module.css';
import { Card } from '../../../ui/card/card.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { useSumsInWords } from '../../../ui/terminal/check/sums.ts';
import { ToCheckList } from '../../../ui/terminal/check/to-check.tsx';
import { useToCheck } from '../../../ui/terminal/check/use-to-check.ts';
import { useCounter } from '../../../ui/use-counter.ts';
import { overviewQuery } from '../overview.ts';

/** Whatever a card terminal left open: what has waited too long, and what can be done about each. */
export function CardPaymentsCard() {
  const text = useText().cardPayments;
  const { may } = useCounter();
  const inWords = useSumsInWords();
  const waiting = useQuery(overviewQuery()).data?.cardsWaiting;
  return (
    <Card icon={<IconCreditCard size={22} />} title={text.toCheck} hint={text.toCheckHint}>
      {waiting !== undefined && waiting.length > 0 && (
        <p className={classes['doubt']} role="status">
          <IconAlertTriangle size={18} aria-hidden />
          <span>{text.waiting(inWords(waiting).join(' · '))}</span>
        </p>
      )}
      {may('sell') ? (
        <Listed />
      ) : (
        waiting !== undefined && <p>{waiting.length > 0 ? text.whoClears : text.noneWaiting}</p>
      )}
    </Card>
  );
}

function Listed() {
  const text = useText().cardPayments;
  const { data, error, refetch } = useToCheck();
  if (data === undefined) {
    return error !== null && <Failure error={error} onRetry={() => void refetch()} />;
  }
  return data.attempts.length === 0 ? <p>{text.nothingToCheck}</p> : <ToCheckList />;
}
