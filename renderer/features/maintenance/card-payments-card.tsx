import { IconCreditCard } from '@tabler/icons-react';
import { useText } from '../../text/index.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Failure } from '../../ui/failure.tsx';
import { ToCheckList } from '../../ui/terminal/check/to-check.tsx';
import { useToCheck } from '../../ui/terminal/check/use-to-check.ts';

/** Whatever a card terminal left open, and what can be done about it. */
export function CardPaymentsCard() {
  const text = useText().cardPayments;
  const { data, error, refetch } = useToCheck();
  return (
    <Card icon={<IconCreditCard size={22} />} title={text.toCheck} hint={text.toCheckHint}>
      {data === undefined && error !== null && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {data?.attempts.length === 0 && <p>{text.nothingToCheck}</p>}
      {data !== undefined && data.attempts.length > 0 && <ToCheckList />}
    </Card>
  );
}
