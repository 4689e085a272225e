import type { moneyBack as en } from '../../en/orders/money-back.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';
import { number, tickets } from '../counted.ts';

export const moneyBack: Sentences<typeof en> = {
  cancelTicketsAsk: 'Anuluj bilety…',
  cancelTickets: 'Anuluj bilety',
  cancelTicketsTitle: code => `Anulowanie biletów z ${isolated(code)}`,
  whichTickets: 'Które bilety',
  allTickets: n => `Wszystkie: ${tickets(n)}`,
  ticketAt: n => `Bilet ${number(n)}`,
  chooseTickets: 'Najpierw wybierz bilety: spacja zaznacza, strzałki prowadzą do następnego.',
  feeField: 'Zatrzymywana opłata',
  feeHint: 'Puste pole oznacza zwykłą opłatę.',
  noFee: 'Bez opłaty',
  feeKept: amount => `Opłata, która zostaje: ${isolated(amount)}`,
  effect: 'Co się stanie',
  otherWay: 'Zwróć inną drogą…',
  asItCame: 'Tak, jak zapłacono',
  howBack: 'Jak wracają pieniądze',
  allOfIt: 'Całość',
  allByMethod: method => `Całość: ${method}`,
  sumRight: amount => `Razem ${isolated(amount)}, tak jak trzeba.`,
  sumWrong: (must, is) => `Razem ${isolated(is)}, a trzeba ${isolated(must)}.`,
  sumMust: must => `Razem musi to dać ${isolated(must)}.`,
  giveMoneyBackAsk: 'Zwróć pieniądze…',
  giveMoneyBack: 'Zwróć pieniądze',
  giveMoneyBackTitle: code => `Zwrot pieniędzy z ${isolated(code)}`,
  giveBackAmount: amount => `Zwróć ${isolated(amount)}`,
  amountBack: 'Ile wraca do klienta',
  costAfter: (n, before, after) =>
    `${tickets(n)}: przedtem ${isolated(before)}, potem ${isolated(after)}.`,
  costOnly: (n, most) => `${tickets(n)}: cena ${isolated(most)}, więcej zwrócić nie można.`,
  staysValid: 'Bilety pozostają ważne. Tego nie można cofnąć.',
  wasAllowed: 'Zapisano. Bilety pozostają ważne.',
  reasonsAllowed: {
    late: 'Opóźniony początek',
    view: 'Ograniczona widoczność',
    shorter: 'Część programu się nie odbyła',
    goodwill: 'Gest wobec klienta',
  },
};
