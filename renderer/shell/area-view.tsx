import { VisuallyHidden } from '@mantine/core';
import { Activity, useEffect, useRef, useState } from 'react';
import { useText } from '../text/index.tsx';
import classes from './area-view.module.css';
import type { OpenArea } from './areas.ts';
import { ErrorBoundary } from './error-boundary.tsx';

interface Props {
  readonly area: OpenArea;
  readonly current: boolean;
}

/**
 * One area. Once visited it stays: an order half sold waits as it was while the clerk looks
 * something up elsewhere, but asks nothing of the database and owns no key meanwhile.
 */
export function AreaView({ area: { name, Screen, ofPages }, current }: Props) {
  const text = useText();
  const [visited, setVisited] = useState(current);
  if (current && !visited) setVisited(true);
  if (!visited) return null;
  return (
    <Activity mode={current ? 'visible' : 'hidden'}>
      <Focused label={text.shell.areas[name]}>
        {ofPages !== true && (
          <VisuallyHidden component="h1">{text.shell.areas[name]}</VisuallyHidden>
        )}
        <ErrorBoundary>
          <Screen />
        </ErrorBoundary>
      </Focused>
    </Activity>
  );
}

interface FocusedProps {
  readonly label: string;
  readonly children: React.ReactNode;
}

/** Takes the focus to the area's main control whenever the area comes into view. */
function Focused({ label, children }: FocusedProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const area = section.current;
    // A screen may have placed it already.
    if (area === null || area.contains(document.activeElement)) return;
    const main =
      area.querySelector<HTMLElement>('[data-main-control]') ??
      area.querySelector<HTMLElement>('input:not([disabled], [type=hidden])');
    (main ?? area).focus();
  }, []);
  return (
    <section ref={section} className={classes['area']} aria-label={label} tabIndex={-1}>
      {children}
    </section>
  );
}
