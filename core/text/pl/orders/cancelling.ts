import type { cancelling as en } from '../../en/orders/cancelling.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { places, tickets } from '../counted.ts';

export const cancelling: Sentences<typeof en> = {
  cancelTitle: code => `Anulować zamówienie ${isolated(code)}?`,
  releaseTitle: code => `Zwolnić miejsca z rezerwacji ${isolated(code)}?`,
  backOnSale: (n, event) =>
    `${plural('pl', n, { one: '# miejsce wraca', few: '# miejsca wracają', many: '# miejsc wraca', other: '# miejsca wraca' })} do sprzedaży: ${isolated(event)}`,
  giveBack: {
    cash: amount => `Zwróć gotówką ${isolated(amount)}`,
    card: amount => `Zwróć na kartę ${isolated(amount)}`,
    transfer: amount => `Zwróć przelewem ${isolated(amount)}`,
    other: (amount, name = '') => `Zwróć ${isolated(amount)}, sposób: ${isolated(name)}`,
    complimentary: amount => `Zwróć ${isolated(amount)}`,
  },
  nothingBack: 'Nie ma pieniędzy do zwrotu',
  cannotBeUndone: 'Tego nie można cofnąć. Bilety od razu przestaną być ważne przy wejściu.',
  reason: 'Powód',
  reasonHint: 'Wybierz lub wpisz własny',
  usualReasons: 'Częste powody',
  reasonsPaid: {
    plans: 'Zmiana planów',
    illness: 'Choroba',
    wrongEvent: 'Złe wydarzenie lub termin',
    twice: 'Kupione dwa razy',
    mistake: 'Pomyłka przy sprzedaży',
  },
  reasonsHeld: {
    mind: 'Klient się rozmyślił',
    left: 'Klient odszedł z kolejki',
    mistake: 'Pomyłka przy rezerwacji',
  },
  secondPerson: 'Potwierdza druga osoba',
  aboveLimit: (amount, limit) =>
    `Bez potwierdzenia możesz zwrócić najwyżej ${isolated(limit)}, a tu do zwrotu jest ${isolated(amount)}.`,
  aboveLimitOfOrder: (together, limit) =>
    `Bez potwierdzenia możesz zwrócić najwyżej ${isolated(limit)}, a z tego zamówienia, razem z wcześniejszymi zwrotami, byłoby to ${isolated(together)}.`,
  aboveLimitOfDay: (together, limit) =>
    `Bez potwierdzenia możesz zwrócić najwyżej ${isolated(limit)} dziennie, a z tym zwrotem byłoby dziś ${isolated(together)}.`,
  anotherMethod: amount =>
    `Zwrot ${isolated(amount)} idzie inną drogą niż zapłata, więc potwierdza go druga osoba.`,
  neverAlone: amount =>
    `Każdy Twój zwrot potwierdza druga osoba. Tu do zwrotu jest ${isolated(amount)}.`,
  otherCurrency: (amount, limit) =>
    `Twój limit, ${isolated(limit)}, jest w innej walucie, więc zwrot ${isolated(amount)} potwierdza druga osoba.`,
  whoConfirms: 'Kto potwierdza',
  cannotConfirm: 'Ta osoba nie może już tu potwierdzić zwrotu.',
  nobodyConfirms:
    'Na tym stanowisku nikt nie może teraz potwierdzić zwrotu. Niech osoba uprawniona do takich zwrotów zaloguje się tu raz hasłem i ustawi PIN w części „Twoje konto”. Potem spróbuj ponownie.',
  confirmedBy: name => `Potwierdzenie: ${isolated(name)}`,
  keep: 'Zostaw zamówienie',
  cancelConsequence: (n, amount) => `Anuluj ${tickets(n)}, zwróć ${isolated(amount)}`,
  cancelFree: n => `Anuluj ${tickets(n)}`,
  release: n => `Zwolnij ${places(n)}`,
  wasCancelled: n =>
    `Anulowano. ${plural('pl', n, { one: '# miejsce jest znów wolne', few: '# miejsca są znów wolne', many: '# miejsc jest znów wolnych', other: '# miejsca jest znów wolne' })}.`,
  already: {
    held: 'Zamówienie jest zarezerwowane.',
    paid: 'W międzyczasie sprzedane. Niczego nie anulowano.',
    cancelled: 'Już anulowane. Teraz niczego nie zrobiono: nie zwracaj pieniędzy.',
    expired: 'Rezerwacja już wygasła. Jej miejsca były już wolne.',
  },
};
