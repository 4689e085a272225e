import { useSyncExternalStore } from 'react';
import { agoIn } from '../../core/format/ago.ts';
import { zoneHere } from '../../core/format/zones.ts';
import { serverNow } from '../api/server-clock.ts';
import { useLanguage } from '../text/index.tsx';
import { useFormat } from './format.ts';

const quarterOfAMinute = 15_000;

let quarter = 0;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for all rows of all lists; it stands still while nobody looks. */
function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(() => {
    quarter += 1;
    for (const each of listeners) each();
  }, quarterOfAMinute);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** A past moment in the shortest words; the whole date on hovering. */
export function Ago({ at }: { readonly at: string }) {
  const { language } = useLanguage();
  const { dateTime } = useFormat();
  useSyncExternalStore(subscribe, () => quarter);
  return (
    <time dateTime={at} title={dateTime(at)}>
      {agoIn(language, Date.parse(at), serverNow(), zoneHere())}
    </time>
  );
}
