import { dateFormatter } from './formatters.ts';

/** The IANA zone of this computer. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** How far a zone's clocks are from UTC at an ISO moment, or now; such as `UTC+1`. */
export const offsetIn = (timeZone: string, at: string | null): string | undefined =>
  dateFormatter('en', { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(at === null ? undefined : new Date(at))
    .find(part => part.type === 'timeZoneName')
    ?.value.replace('GMT', 'UTC');
