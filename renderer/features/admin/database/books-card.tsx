import { IconReportMoney, IconScale } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import { client } from '../../../api/index.ts';
import { momentNow } from '../../../api/server-clock.ts';
import { useText } from '../../../text/index.tsx';
import { Ago } from '../../../ui/ago.tsx';
import { announce } from '../../../ui/announce.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { Card, Foot } from '../../../ui/card/card.tsx';
import { Findings } from '../../../ui/card/findings.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { UnderWay } from '../../../ui/under-way.tsx';
import { useWork } from '../../../ui/use-work.ts';

/** Whether all orders add up, also those from before the database saw to it. */
export function BooksCard() {
  const text = useText().maintenance;
  const work = useWork();
  const check = useMutation({
    mutationFn: async () => {
      const books = await work.run(({ work: id, options }) =>
        client.maintenance.checkBooks({ work: id }, options),
      );
      return books && { ...books, at: momentNow() };
    },
    onSuccess(books) {
      if (!books) return;
      announce(books.found === 0 ? text.booksInOrder(books.orders) : text.booksAmiss(books.found));
    },
    retry: false,
  });
  const data = check.data ?? undefined;

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
      <UnderWay work={work} say={text.booksChecking} />
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
