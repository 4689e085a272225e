import { v7 } from 'uuid';
import type { Rows } from '../row.ts';

/** Maintenance, and what a counter tells of itself. */
export const maintenance = {
  'live.changes': { may: 'a a a' },
  'live.progress': { may: 'a a a', asks: () => ({ work: v7() }) },

  'maintenance.releaseExpiredHolds': { may: '- - a', asks: () => ({ dryRun: true }) },
  'maintenance.checkBooks': { may: '- - a', asks: () => ({}) },
  'maintenance.overview': { may: '- - a' },
  'maintenance.settings': { may: 'a a a' },
  'maintenance.changeSettings': { may: '- - a', asks: () => ({ holdMinutes: 15 }) },

  'system.status': { may: 'anyone' },
  // Whoever asks: it does nothing while the server answers.
  'system.moveServer': {
    may: 'anyone',
    asks: () => ({ host: 'db.hall.example', port: 5432, database: 'hall', certificate: null }),
  },
  'system.printKeyCard': { may: 'a a a', asks: () => ({ language: 'en' }) },

  'training.parts': { may: 'anyone' },
  'training.enter': { may: 'anyone' },
  'training.leave': { may: 'anyone' },
  'training.empty': { may: 'a a a' },
} satisfies Rows;
