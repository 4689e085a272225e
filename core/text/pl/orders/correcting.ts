import type { PaymentMethod } from '../../../contract/payments.ts';
import type { correcting as en } from '../../en/orders/correcting.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

const insteadOf = {
  cash: 'gotówki',
  card: 'karty',
  transfer: 'przelewu',
  complimentary: 'zaproszenia',
} satisfies Record<PaymentMethod, string>;

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
    },
    comes: {
      cash: amount =>
        `W szufladzie będzie się liczyć ${isolated(amount)} więcej: włóż tam tę gotówkę.`,
      card: amount =>
        `Na kartach będzie się liczyć ${isolated(amount)} więcej: zachowaj wydruk z terminala.`,
      transfer: amount => `Będzie liczony przelew na ${isolated(amount)}.`,
    },
    staysAsItIs:
      'Klientowi niczego nie zwracasz. Bilety, suma i potwierdzenie pozostają bez zmian.',
    confirm: {
      cash: (amount, wrong) =>
        `Zaksięguj ${isolated(amount)} jako gotówkę zamiast ${insteadOf[wrong]}`,
      card: (amount, wrong) =>
        `Zaksięguj ${isolated(amount)} jako kartę zamiast ${insteadOf[wrong]}`,
      transfer: (amount, wrong) =>
        `Zaksięguj ${isolated(amount)} jako przelew zamiast ${insteadOf[wrong]}`,
    },
    done: method => `Poprawiono. Teraz: ${isolated(method)}`,
    corrected: method => `Poprawione: ${isolated(method)}`,
    insteadOf: wrong => `zamiast ${insteadOf[wrong]}`,
  },
};
