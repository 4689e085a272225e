import { count } from '../../format/numbers.ts';
import { plural } from '../plural.ts';

export const number = (n: number) => count('pl', n);

export const places = (n: number) =>
  plural('pl', n, { one: '# miejsce', few: '# miejsca', many: '# miejsc', other: '# miejsca' });

export const tickets = (n: number) =>
  plural('pl', n, { one: '# bilet', few: '# bilety', many: '# biletów', other: '# biletu' });

export const entries = (n: number) =>
  plural('pl', n, { one: '# wpis', few: '# wpisy', many: '# wpisów', other: '# wpisu' });

export const ids = (n: number) =>
  plural('pl', n, { one: '# numer', few: '# numery', many: '# numerów', other: '# numeru' });
