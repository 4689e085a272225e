import type { counting as en } from '../../en/shift/counting.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

export const counting: Sentences<typeof en> = {
  count: 'Przelicz i zamknij',
  countTitle: 'Przelicz szufladę',
  countHint:
    'Do zamknięcia lub wznowienia zmiany gotówki się nie przyjmuje i nie wydaje. Karty działają dalej.',
  countAllowed: 'Na czas liczenia gotówka stoi; karty działają dalej.',
  notes: 'Banknoty i monety',
  piecesOf: amount => `Ile sztuk po ${isolated(amount)}`,
  countedAmount: 'Policzona gotówka',
  wholeNumber: 'Wpisz liczbę całkowitą.',
  counted: 'Policzono',
  expected: 'Oczekiwano',
  blind: 'Ile powinno być w szufladzie, widać po zamknięciu zmiany.',
  slips: 'Wydruki innych form płatności',
  slipsHint:
    'Ich suma, ze znakiem minus, gdy zwrotów było więcej niż wpłat. Zostaw puste to, czego nie porównujesz.',
  toSafe: 'Z tego do sejfu',
  staysAsFloat: amount => `${isolated(amount)} zostaje na następną zmianę`,
  whyDiffers: 'Dlaczego się różni',
  usualDifferences: ['Pomyłka przy wydawaniu reszty', 'Nie wiadomo'],
  close: 'Zamknij zmianę',
  cardsLeft: 'Zamknąć mimo płatności kartą do sprawdzenia?',
  cardsLeftHint:
    'Pozostaną na liście „Płatności kartą do sprawdzenia”, a raport zamknięcia zmiany je wymieni. To, co zostanie zapisane później, należy do późniejszej zmiany.',
  closed: 'Zmiana jest zamknięta.',
  giveUp: 'Wznów zmianę',
  givenUp: 'Zmiana trwa dalej. To, co policzono, zostaje tutaj.',
  short: amount => `Brakuje ${isolated(amount)}`,
  over: amount => `Za dużo o ${isolated(amount)}`,
  exact: 'Zgadza się',
  countAgain: 'Przelicz ponownie',
  countAgainHint: 'Rozliczenie pozostaje bez zmian; ten wynik stanie obok niego.',
  keepCount: 'Zapisz ten wynik',
  countedAgain: 'Wynik stoi obok rozliczenia.',
};
