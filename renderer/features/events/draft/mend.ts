import type { ClassDraft, EventDraft, Kept } from './draft.ts';
import { noTime } from './wall.ts';

/** What a row says where nothing was ever typed. */
const untouched = {
  vat: '',
  capacity: '',
  participantData: 'none',
  saleFrom: noTime,
  saleUntil: noTime,
  limit: '',
  minAge: '',
  maxAge: '',
  prices: [],
} as const satisfies Partial<ClassDraft>;

/** The same for a ticket class as it was stored then. */
const unlimited = {
  saleFrom: null,
  saleUntil: null,
  limitPerOrder: null,
  minAge: null,
  maxAge: null,
  prices: [],
};

const mendedDraft = (draft: EventDraft): EventDraft => ({
  ...draft,
  classes: draft.classes.map(row => ({ ...untouched, ...row })),
});

/**
 * A draft as the program of today writes it: an older one knew fewer fields, and whoever typed there
 * has left the others empty. Throws where it is no draft at all.
 */
export const mended = ({ at, stored, start, draft }: Kept): Kept => ({
  at,
  stored: stored && {
    ...stored,
    ticketClasses: stored.ticketClasses.map(each => ({ ...unlimited, ...each })),
  },
  start: mendedDraft(start),
  draft: mendedDraft(draft),
});
