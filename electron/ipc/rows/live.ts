import type { live as area } from '../../../core/contract/live.ts';
import { news } from '../news.ts';
import type { Rows } from '../row.ts';

export const live: Rows<typeof area> = {
  progress: ({ host, signal }, { work }) =>
    Promise.resolve(host.progress.follow(work, signal ?? new AbortController().signal)),
  changes: ({ host, signal }) => Promise.resolve(news(host, signal)),
};
