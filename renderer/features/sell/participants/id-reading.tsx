import { IconCircleCheck } from '@tabler/icons-react';
import { ageOn } from '../../../../core/contract/age.ts';
import type { ShownNationalId } from '../../../../core/contract/participant.ts';
import { countryName } from '../../../../core/format/names.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { useCalendarDay } from '../../../ui/calendar-day.ts';
import classes from './message.module.css';
import { birthDateOf, peselProgress } from './pesel-progress.ts';
import type { Row } from './row.ts';

interface Props {
  readonly row: Row;
}

/** What a PESEL says while it is typed: how far it is, then the birth date and the age. */
export function IdReading({ row }: Props) {
  const text = useText();
  if (row.nationalId === null) {
    const { storedId } = row;
    // A mask leaves the digits of the birth date.
    const birthDate = storedId?.kind === 'pesel' ? birthDateOf(storedId.masked.slice(0, 6)) : null;
    if (birthDate !== null) return <Born on={birthDate} />;
    return storedId?.kind === 'document' ? <Document of={storedId} /> : null;
  }
  if (row.nationalId.kind === 'document') return null;
  const progress = peselProgress(row.nationalId.text);
  switch (progress.kind) {
    case 'empty':
    case 'wrong':
      return null;
    case 'typing':
      return <span>{text.sell.peselDigits(progress.digits)}</span>;
    case 'right':
      return <Born on={progress.birthDate} />;
  }
}

function Document({ of }: { readonly of: ShownNationalId & { readonly kind: 'document' } }) {
  const text = useText().sell;
  const { language } = useLanguage();
  const country = of.country === null ? null : countryName(language, of.country);
  return <span>{[text.documentTypes[of.type], country].filter(Boolean).join(' · ')}</span>;
}

function Born({ on }: { readonly on: string }) {
  const text = useText();
  const calendarDay = useCalendarDay();
  const age = ageOn(on, new Date(serverNow()).toISOString().slice(0, 10));
  const day = calendarDay(on);
  return (
    <span className={classes['born']} data-future={age < 0}>
      <IconCircleCheck size={16} aria-hidden />
      {age < 0 ? text.sell.bornLater(day) : text.sell.born(day, age)}
    </span>
  );
}
