import type { scan as en } from '../en/scan.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';
import { tickets } from './counted.ts';

export const scan: Sentences<typeof en> = {
  order: (code, title, n) => `Zamówienie ${isolated(code)}, ${isolated(title)}, ${tickets(n)}`,
  open: 'Otwórz zamówienie',
  openIt: 'Otwórz',
  nothing: code => `Żaden bilet ani wydarzenie nie ma tego kodu: ${isolated(code)}`,
  id: 'To był numer PESEL. Zeskanuj go w przeznaczonym na niego polu.',
  signInFirst: 'Najpierw się zaloguj, potem zeskanuj jeszcze raz.',
};
