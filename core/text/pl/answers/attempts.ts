import { amountIn } from '../../../format/amounts.ts';
import { isolated } from '../../isolated.ts';
import type { AnswerSentences } from '../../shape.ts';

const differs = {
  order: 'Ta płatność kartą należy do innego zamówienia.',
  amount: 'Kartę obciążono inną kwotą. Sprawdź sumę albo zwróć płatność na kartę.',
  kind: 'Terminal zatwierdził co innego. Zacznij jeszcze raz.',
  state: 'Terminal nie zatwierdził tej płatności kartą albo już ją rozliczono.',
};

/** Around card payments at a terminal. */
export const attempts = {
  NO_TERMINAL: () =>
    'To stanowisko nie ma terminala płatniczego. Przypisz go w ustawieniach terminali.',
  TERMINAL_BUSY: ({ counterName }) =>
    `Tego terminala używa teraz stanowisko ${isolated(counterName)}.`,
  TERMINAL_THERE: ({ terminalName }) =>
    `Pod tym adresem jest już terminal ${isolated(terminalName)}. Każdy terminal dodaje się raz; ten sam można przypisać kilku stanowiskom.`,
  ATTEMPT_OPEN: ({ state }) =>
    state === 'begun'
      ? 'Terminal jeszcze obsługuje to zamówienie. Poczekaj na odpowiedź albo przerwij płatność.'
      : 'Nie wiadomo, czy kartę obciążono. Zapytaj terminal jeszcze raz albo wpisz wynik z wydruku.',
  ATTEMPT_UNUSED: ({ amountMinor, currency }) =>
    `Za to zamówienie kartę obciążono już kwotą ${isolated(amountIn('pl', amountMinor, currency))}. Wykorzystaj tę płatność albo najpierw ją zwróć.`,
  ATTEMPT_DIFFERS: ({ why }) => differs[why],
  ATTEMPT_NEEDED: ({ charges, approved, currency }) =>
    `Najpierw zwróć na kartę przez terminal: ${[...charges, ...approved].map(each => isolated(amountIn('pl', each.amountMinor, currency))).join(' + ')}.`,
  CHARGE_TOO_LARGE: ({ mostMinor, currency }) =>
    `Kartą pozostaje do zapłaty najwyżej ${isolated(amountIn('pl', mostMinor, currency))}.`,
} satisfies Partial<AnswerSentences['refusals']>;
