import { IconClockOff, IconId, IconUser } from '@tabler/icons-react';
import type { TicketClass } from '../../../../core/contract/ticket-classes.ts';
import type { Format } from '../../../../core/format/format.ts';
import { type Text, useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { SaleState } from './sale-state.ts';

interface Props {
  readonly ticketClass: TicketClass;
  readonly timeZone: string;
  readonly state: SaleState;
}

/** When a class is sold, as it is true at this moment; null where nothing has to be said. */
export function saleInWords(
  { sell }: Text,
  format: Format,
  { ticketClass: { saleFrom, saleUntil }, timeZone, state }: Props,
): string | null {
  const at = (moment: string) => format.relativeDateTime(moment, timeZone);
  switch (state) {
    case 'early':
      return saleFrom === null ? null : sell.saleFrom(at(saleFrom));
    case 'on':
      return saleUntil === null ? null : sell.saleUntil(at(saleUntil));
    case 'ended':
      return saleUntil === null ? null : sell.saleEnded(at(saleUntil));
    case 'begun':
      return sell.saleEndedAtStart;
  }
}

/** What else a clerk must know before selling this class. */
export function Terms(props: Props) {
  const text = useText();
  const format = useFormat();
  const { participantData, limitPerOrder, minAge, maxAge } = props.ticketClass;
  const isOver = props.state === 'ended' || props.state === 'begun';
  const words = [
    participantData === 'name' && text.sell.asksName,
    participantData === 'nationalId' && text.sell.asksNationalId,
    saleInWords(text, format, props),
    limitPerOrder !== null && text.sell.limit(limitPerOrder),
    (minAge !== null || maxAge !== null) && text.sell.ages(minAge, maxAge),
  ].filter(Boolean);
  return (
    <>
      {isOver && <IconClockOff size={16} aria-hidden />}
      {!isOver && participantData === 'name' && <IconUser size={16} aria-hidden />}
      {!isOver && participantData === 'nationalId' && <IconId size={16} aria-hidden />}
      <span>{words.join(' · ')}</span>
    </>
  );
}
