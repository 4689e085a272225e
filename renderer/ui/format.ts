import { useMemo } from 'react';
import { type Format, formatIn, type Here } from '../../core/format/format.ts';
import { zoneHere } from '../../core/format/zones.ts';
import { serverNow } from '../api/server-clock.ts';
import { useLanguage } from '../text/index.tsx';

/** By the server's clock: that of a counter is never trusted. */
const here: Here = { now: serverNow, timeZone: zoneHere };

/** Everything that turns a value into text, in the chosen language. */
export function useFormat(): Format {
  const { language } = useLanguage();
  return useMemo(() => formatIn(language, here), [language]);
}
