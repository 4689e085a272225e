import type { drawer as en } from '../../en/shift/drawer.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

export const drawer: Sentences<typeof en> = {
  thisDrawer: 'Ta szuflada',
  states: { open: 'Otwarta', counting: 'W trakcie liczenia', closed: 'Zamknięta' },
  openSince: (when, who) => `Zmiana otwarta od ${isolated(when)} · ${isolated(who)}`,
  countingSince: (when, who) => `Trwa liczenie; zmiana od ${isolated(when)} · ${isolated(who)}`,
  noneOpen: 'Brak otwartej zmiany',
  openedBy: (when, who) => `Od ${isolated(when)} · ${isolated(who)}`,

  openTitle: 'Przy tej szufladzie nie ma otwartej zmiany',
  openHint:
    'Zmiana trwa od stanu początkowego do przeliczenia szuflady. Gotówkę można przyjmować i zwracać tylko w otwartej zmianie; karty działają także bez niej.',
  mayNotOpen: 'Poproś kogoś, kto może otwierać zmiany.',
  float: 'Gotówka w szufladzie teraz',
  floatHint: 'Przelicz to, co zostawiła poprzednia zmiana; 0, jeśli szuflada jest pusta',
  floatMissing: 'Wpisz, ile jest w szufladzie; 0, jeśli jest pusta.',
  open: 'Otwórz zmianę',
  openAndTake: amount => `Otwórz zmianę i przyjmij ${isolated(amount)}`,
  opened: 'Zmiana jest otwarta.',

  cash: 'Gotówka w szufladzie',
  cashHidden: 'Niewidoczna dla osoby, która ją liczy',
  ofOther: 'Tę zmianę otworzył ktoś inny: liczy ją osoba, która widzi zmiany innych.',
  acts: {
    payIn: 'Wpłata',
    payOut: 'Wypłata',
    drop: 'Do sejfu',
    openDrawer: 'Otwórz szufladę',
  },
  actsOf: {
    payIn: amount => `Wpłać ${isolated(amount)}`,
    payOut: amount => `Wypłać ${isolated(amount)}`,
    drop: amount => `Odprowadź do sejfu ${isolated(amount)}`,
  },
  usual: {
    payIn: ['Drobne z banku', 'Drobne z sejfu'],
    payOut: ['Materiały biurowe', 'Kurier', 'Drobne dla innego stanowiska'],
    drop: ['Za dużo w szufladzie', 'Odbiór przez bank'],
    openDrawer: ['Rozmienienie pieniędzy', 'Liczenie w ciągu dnia'],
  },
  done: {
    payIn: amount => `Wpłacono ${isolated(amount)}.`,
    payOut: amount => `Wypłacono ${isolated(amount)}.`,
    drop: amount => `Odprowadzono do sejfu ${isolated(amount)}.`,
    openDrawer: 'Szufladę można otworzyć: zapisano to w dzienniku.',
  },
  amountMissing: 'Wpisz kwotę większą od zera.',
  moved: 'Ruchy gotówki w tej zmianie',
  noneMoved: 'W tej zmianie jeszcze żadnych.',
  takeBack: 'Wycofaj',
  takeBackOf: (what, amount) => `Wycofaj: ${isolated(what)}, ${isolated(amount)}`,
  takenBack: 'Wycofano',
  usualMistakes: ['Wpisano dwa razy', 'Zła kwota'],
};
