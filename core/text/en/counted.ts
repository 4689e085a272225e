import { count } from '../../format/numbers.ts';
import { plural } from '../plural.ts';

export const number = (n: number) => count('en', n);

export const places = (n: number) => plural('en', n, { one: '# place', other: '# places' });

export const tickets = (n: number) => plural('en', n, { one: '# ticket', other: '# tickets' });

export const entries = (n: number) => plural('en', n, { one: '# entry', other: '# entries' });

export const ids = (n: number) =>
  plural('en', n, { one: '# national id', other: '# national ids' });
