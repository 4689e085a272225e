import { isolated } from '../isolated.ts';
import { tickets } from './counted.ts';

export const scan = {
  order: (code: string, title: string, n: number) =>
    `Order ${isolated(code)}, ${isolated(title)}, ${tickets(n)}`,
  open: 'Open the order',
  /** On the button, beside what it opens. */
  openIt: 'Open',
  nothing: (code: string) => `No ticket or event has this code: ${isolated(code)}`,
  id: 'That was a national id (PESEL). Scan it into its own field.',
  signInFirst: 'Sign in first, then scan again.',
};
