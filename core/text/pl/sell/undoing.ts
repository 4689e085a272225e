import type { Way } from '../../../contract/payments.ts';
import type { undoing as en } from '../../en/sell/undoing.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { tickets } from '../counted.ts';

const ways = {
  cash: (amount: string) => `${isolated(amount)} gotówką`,
  card: (amount: string) => `${isolated(amount)} na kartę`,
  transfer: (amount: string) => `${isolated(amount)} przelewem`,
  other: (amount: string, name = '') => `${isolated(amount)} (${isolated(name)})`,
  complimentary: (amount: string) => isolated(amount),
};

interface Back extends Way {
  readonly amount: string;
}
const together = (back: readonly Back[]) =>
  back.map(({ method, name, amount }) => ways[method](amount, name)).join(' i ');

export const undoing: Sentences<typeof en> = {
  undo: {
    last: amount => `Cofnij ostatnią sprzedaż: ${isolated(amount)}`,
    ask: 'Cofnij tę sprzedaż…',
    forAMinute: 'Przez minutę po sprzedaży.',
    title: 'Cofnąć ostatnią sprzedaż?',
    confirm: (amount, back) =>
      back.length === 0
        ? `Cofnij sprzedaż na ${isolated(amount)}`
        : `Cofnij sprzedaż na ${isolated(amount)} – zwróć ${together(back)}`,
    takeTickets: 'Odbierz wydane bilety. Przy wejściu od razu przestaną działać.',
    keep: 'Zostaw sprzedaż',
    stands: 'Sprzedaż pozostaje',
    leave: 'Wróć',
    showOrder: 'Pokaż zamówienie',
    cashBack: 'Gotówka do zwrotu',
    done: (back, n) =>
      [
        'Sprzedaż cofnięta.',
        back.length > 0 && n > 0 && `Zwróć ${together(back)} i odbierz ${tickets(n)}.`,
        back.length > 0 && n === 0 && `Zwróć ${together(back)}.`,
        back.length === 0 && n > 0 && `Odbierz ${tickets(n)}.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
};
