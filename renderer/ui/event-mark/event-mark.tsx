import type { CSSProperties } from 'react';
import classes from './event-mark.module.css';
import { hueOf } from './hue-of.ts';

/** The colour of an event, as a bar as high as what it stands in. It repeats what the title says, and says nothing else. */
export const EventMark = ({ title }: { readonly title: string }) => (
  <span
    className={classes['mark']}
    style={{ '--hue': hueOf(title) } as CSSProperties}
    aria-hidden
  />
);
