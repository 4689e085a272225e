import { useFormat } from './format.ts';

interface Props {
  /** ISO 8601 moment. */
  readonly at: string;
  /** The event's zone; this counter's when left out. */
  readonly timeZone?: string;
  readonly form?: 'dateTime' | 'day' | 'time' | 'relativeDay' | 'relativeDateTime';
}

/** A moment in words, readable by machines too. */
export function When({ at, timeZone, form = 'dateTime' }: Props) {
  const format = useFormat();
  return <time dateTime={at}>{format[form](at, timeZone)}</time>;
}
