import { agoIn } from '../../core/format/ago.ts';
import { zoneHere } from '../../core/format/zones.ts';
import { serverNow } from '../api/server-clock.ts';
import { useLanguage } from '../text/index.tsx';
import { useFormat } from './format.ts';
import { useClock } from './use-clock.ts';

/** A past moment in the shortest words; the whole date on hovering. */
export function Ago({ at }: { readonly at: string }) {
  const { language } = useLanguage();
  const { dateTime } = useFormat();
  useClock();
  return (
    <time dateTime={at} title={dateTime(at)}>
      {agoIn(language, Date.parse(at), serverNow(), zoneHere())}
    </time>
  );
}
