import type { cardPayments as en } from '../en/card-payments.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';

const someToPay = (n: number) =>
  plural('pl', n, {
    one: '# płatność kartą',
    few: '# płatności kartą',
    many: '# płatności kartą',
    other: '# płatności kartą',
  });
const someBack = (n: number) =>
  plural('pl', n, {
    one: '# zwrot na kartę',
    few: '# zwroty na kartę',
    many: '# zwrotów na kartę',
    other: '# zwrotu na kartę',
  });

export const cardPayments: Sentences<typeof en> = {
  terminal: 'Terminal płatniczy',
  kinds: {
    charge: 'Kartą',
    refund: 'Zwrot na kartę',
    reversal: 'Zwrot na kartę',
  },
  begins: 'Łączenie z terminalem…',
  working: 'Oczekiwanie na terminal…',
  aborting: 'Przerywanie. Oczekiwanie na potwierdzenie z terminala…',
  abort: 'Przerwij',
  approved: card =>
    card === null ? 'Zatwierdzono' : `Zatwierdzono, karta z końcówką ${isolated(card)}`,
  declined: 'Odrzucono.',
  declinedWhy: why => `Odrzucono: ${isolated(why)}`,
  nothingCharged: 'Karty nie obciążono. Miejsca są nadal trzymane.',
  nothingGivenBack: 'Na kartę nic nie zwrócono.',
  aborted: 'Przerwano. Karty nie obciążono.',
  abortedBack: 'Przerwano. Na kartę nic nie zwrócono.',
  again: 'Spróbuj ponownie',
  unknown: 'Nie wiadomo, czy kartę obciążono.',
  unknownBack: 'Nie wiadomo, czy pieniądze wróciły na kartę.',
  ask: 'Zapytaj terminal jeszcze raz',
  enterResult: 'Wpisz wynik z wydruku',
  whoEnters: 'Wynik z wydruku wpisuje osoba uprawniona do rozliczania płatności kartą.',
  result: 'Co jest na wydruku',
  results: { approved: 'Zatwierdzono', declined: 'Odrzucono albo nie ma wydruku' },
  chooseResult: 'Wybierz, co jest na wydruku.',
  usualReasons: ['Odczytano z wydruku', 'Terminal nic nie wydrukował', 'Informacja z banku'],
  enter: 'Wpisz ten wynik',
  looksHere: 'Sprawdzanie, czy na tym stanowisku jest terminal płatniczy…',
  notKnownHere:
    'Nie wiadomo, czy na tym stanowisku jest terminal płatniczy, więc na razie nie przyjmujemy kart. Spróbuj ponownie albo przyjmij pieniądze inaczej.',
  charge: amount => `Obciąż kartę kwotą ${isolated(amount)}`,
  chargePart: amount => `Obciąż kartę częścią: ${isolated(amount)}`,
  finish: amount => `Zakończ: kartę obciążono kwotą ${isolated(amount)}`,
  giveBack: amount => `Zwróć ${isolated(amount)} na kartę`,
  later: 'Odłóż, następny klient',
  toCheck: 'Płatności kartą do sprawdzenia',
  toCheckHint:
    'Płatności, których terminal nie potwierdził albo których nie zapisano lub zapisano inaczej.',
  nothingToCheck: 'Nie ma nic do sprawdzenia.',
  someToCheck: n =>
    plural('pl', n, {
      one: '# płatność kartą do sprawdzenia',
      few: '# płatności kartą do sprawdzenia',
      many: '# płatności kartą do sprawdzenia',
      other: '# płatności kartą do sprawdzenia',
    }),
  sums: {
    charge: (n, amount) => `${someToPay(n)}, ${isolated(amount)}`,
    refund: (n, amount) => `${someBack(n)}, ${isolated(amount)}`,
  },
  waiting: sums => `Czekają dłużej niż dziesięć minut: ${sums}`,
  noneWaiting: 'Żadna nie czeka dłużej niż dziesięć minut.',
  whoClears: 'Wyjaśnia je w zakładce Zmiana osoba, która sprzedaje.',
  why: {
    begun: 'W trakcie na terminalu',
    unknown: 'Wynik nieznany',
    chargedUnused: 'Kartę obciążono, ale sprzedaży nie zapisano',
    backUnused: 'Zwrócono na kartę, ale nie zapisano',
    bookedReversed: 'Zapisano, ale pieniądze wróciły na kartę',
    toldOtherwise: 'Zapisano, ale terminal mówi co innego',
  },
  told: {
    declined: 'Terminal podaje, że odrzucono. To, co zapisano, pozostaje.',
    aborted: 'Terminal podaje, że przerwano. To, co zapisano, pozostaje.',
  },
  markLookedAt: 'Oznacz jako sprawdzone',
  markLookedAtOf: (amount, code) =>
    `Oznacz ${isolated(amount)} z zamówienia ${isolated(code)} jako sprawdzone`,
  lookedAt: 'Oznaczono jako sprawdzone. W dzienniku pozostaje to, co podał terminal.',
  atCounter: (counter, operator) => `${isolated(counter)}, ${isolated(operator)}`,
  clear: 'Wyjaśnij',
  clearOf: (amount, code) => `Wyjaśnij ${isolated(amount)} z zamówienia ${isolated(code)}`,
};
