import type { PaymentMethod, Way } from '../../../contract/payments.ts';
import type { correcting as en } from '../../en/orders/correcting.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

const insteadOf = {
  cash: 'gotówki',
  card: 'karty',
  transfer: 'przelewu',
  other: 'innego sposobu',
  complimentary: 'zaproszenia',
} satisfies Record<PaymentMethod, string>;

const instead = ({ method, name }: Way) =>
  name === undefined ? insteadOf[method] : `„${isolated(name)}”`;

export const correcting: Sentences<typeof en> = {
  correcting: {
    ask: 'Zły sposób zapłaty…',
    askOf: method => `Zły sposób zapłaty… ${isolated(method)}`,
    title: method => `Zły sposób zapłaty: ${isolated(method)}`,
    reallyCame: 'Jak naprawdę zapłacono',
    leaves: {
      cash: amount =>
        `W szufladzie będzie się liczyć ${isolated(amount)} mniej. Jeśli ta gotówka jest w szufladzie, wyjmij ją.`,
      card: amount =>
        `Na kartach będzie się liczyć ${isolated(amount)} mniej. Jeśli kartę jednak obciążono, zwróć tę kwotę na terminalu.`,
      transfer: amount => `Przelew na ${isolated(amount)} nie będzie już liczony.`,
      other: (amount, name = '') =>
        `Jako „${isolated(name)}” będzie się liczyć ${isolated(amount)} mniej. Jeśli jednak tak zapłacono, zwróć tę kwotę tą samą drogą.`,
    },
    comes: {
      cash: amount =>
        `W szufladzie będzie się liczyć ${isolated(amount)} więcej: włóż tam tę gotówkę.`,
      card: amount =>
        `Na kartach będzie się liczyć ${isolated(amount)} więcej: zachowaj wydruk z terminala.`,
      transfer: amount => `Będzie liczony przelew na ${isolated(amount)}.`,
      other: (amount, name = '') =>
        `Jako „${isolated(name)}” będzie się liczyć ${isolated(amount)} więcej.`,
    },
    staysAsItIs:
      'Klientowi niczego nie zwracasz. Bilety, suma i potwierdzenie pozostają bez zmian.',
    confirm: {
      cash: (amount, wrong) =>
        `Zaksięguj ${isolated(amount)} jako gotówkę zamiast ${instead(wrong)}`,
      card: (amount, wrong) => `Zaksięguj ${isolated(amount)} jako kartę zamiast ${instead(wrong)}`,
      transfer: (amount, wrong) =>
        `Zaksięguj ${isolated(amount)} jako przelew zamiast ${instead(wrong)}`,
      other: (amount, wrong, name = '') =>
        `Zaksięguj ${isolated(amount)} jako „${isolated(name)}” zamiast ${instead(wrong)}`,
    },
    done: method => `Poprawiono. Teraz: ${isolated(method)}`,
    corrected: method => `Poprawione: ${isolated(method)}`,
    insteadOf: wrong => `zamiast ${instead(wrong)}`,
  },
};
