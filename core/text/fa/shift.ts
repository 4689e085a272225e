import { counting } from './shift/counting.ts';
import { drawer } from './shift/drawer.ts';
import { reports } from './shift/reports.ts';

export const shift = { ...drawer, ...counting, ...reports };
