import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../text/index.tsx';
import { announce } from '../../ui/announce.tsx';
import { onScan, type Scan } from '../../ui/scan/scans.ts';
import { isPesel } from '../../ui/scan/taken.ts';
import { isUnfinished } from '../../ui/unfinished.ts';
import type { AreaName } from '../areas.ts';
import { palette } from '../opening.ts';
import { meanings } from './meanings.ts';
import { lookUp, noteSentence, setNote } from './scan-note.ts';

const isQuestionOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Looks up whatever is scanned, and shows or names it as the area in view says. */
export function useScans(area: AreaName | undefined): void {
  const text = useText();
  const [, navigate] = useLocation();
  const turn = useRef(0);
  const hear = async ({ readings, inForm }: Scan) => {
    const own = (turn.current += 1);
    // The palette is a search, and no question: what is found there is gone to.
    const inPalette = palette.isOpen();
    palette.close();
    // A national id is looked up nowhere, and shown nowhere.
    const note = readings.some(isPesel) ? ({ is: 'id' } as const) : await lookUp(readings);
    if (own !== turn.current) return;
    announce(noteSentence(text, note));
    const busy = isUnfinished() || (!inPalette && (inForm || isQuestionOpen()));
    const shows = note.is === 'order' && !busy && area !== undefined && meanings[area] === 'show';
    setNote(shows ? null : note);
    if (shows) navigate(`/orders/${note.order.id}`);
  };
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => onScan(scan => void latest.current(scan)), []);
  // The next operator has scanned nothing yet: what is still being looked up is not for them either.
  useEffect(
    () => () => {
      turn.current += 1;
      setNote(null);
    },
    [],
  );
}
