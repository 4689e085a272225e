import { IconReportMoney, IconScale } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import { client } from '../../api/index.ts';
import { momentNow } from '../../api/server-clock.ts';
import { useText } from '../../text/index.tsx';
import { Ago } from '../../ui/ago.tsx';
import { announce } from '../../ui/announce.tsx';
import { BusyButton } from '../../ui/busy-button.tsx';
import { Card, Foot } from '../../ui/card/card.tsx';
import { Findings } from '../../ui/card/findings.tsx';
import { Failure } from '../../ui/failure.tsx';

/** Whether all orders add up, also those from before the database saw to it. */
export function BooksCard() {
  const text = useText().maintenance;
  const check = useMutation({
    mutationFn: async () => ({ ...(await client.maintenance.checkBooks()), at: momentNow() }),
    onSuccess: ({ found, orders }) =>
      announce(found === 0 ? text.booksInOrder(orders) : text.booksAmiss(found)),
    retry: false,
  });
  const { data } = check;

  return (
    <Card icon={<IconReportMoney size={22} />} title={text.books} hint={text.booksHint}>
      {check.isError && <Failure error={check.error} onRetry={() => check.mutate()} />}
      {data !== undefined && data.found > 0 && (
        <Findings
          title={text.booksAmiss(data.found)}
          foot={
            <>
              {data.found > data.amiss.length + data.classes.length && (
                <p>{text.moreAmiss(data.found - data.amiss.length - data.classes.length)}</p>
              )}
              <p>{text.booksHelp}</p>
            </>
          }
        >
          {data.amiss.map(({ orderId, code, in: kinds }) => (
            <li key={orderId}>
              <Link to={`/orders/${orderId}`}>
                <bdi dir="ltr">{code}</bdi>
              </Link>
              : {kinds.map(kind => text.amiss[kind]).join(', ')}
            </li>
          ))}
          {data.classes.map(({ ticketClassId, eventTitle, className }) => (
            <li key={ticketClassId}>
              <bdi>{eventTitle}</bdi>, <bdi>{className}</bdi>: {text.placesAmiss}
            </li>
          ))}
        </Findings>
      )}
      <Foot
        result={
          data?.found === 0 && (
            <>
              {text.booksInOrder(data.orders)} · <Ago at={data.at} />
            </>
          )
        }
      >
        <BusyButton
          variant="default"
          leftSection={<IconScale size={18} />}
          busy={check.isPending}
          onClick={() => check.mutate()}
        >
          {text.checkBooks}
        </BusyButton>
      </Foot>
    </Card>
  );
}
