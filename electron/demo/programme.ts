import type { DemoEvent } from './demo-event.ts';
import { englishProgramme } from './programme-en.ts';
import { persianProgramme } from './programme-fa.ts';
import { polishProgramme } from './programme-pl.ts';

/** Everything the sample data has on sale, and one draft. */
export const programme: readonly DemoEvent[] = [
  ...englishProgramme,
  ...polishProgramme,
  ...persianProgramme,
];
