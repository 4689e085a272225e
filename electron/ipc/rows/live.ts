import type { live as area } from '../../../core/contract/live.ts';
import { news } from '../news.ts';
import type { Rows } from '../row.ts';

export const live: Rows<typeof area> = {
  changes: ({ host, signal }) => Promise.resolve(news(host, signal)),
};
