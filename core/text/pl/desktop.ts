import type { desktop as en } from '../en/desktop.ts';
import type { Sentences } from '../shape.ts';

export const desktop: Sentences<typeof en> = {
  edit: 'Edycja',
  undo: 'Cofnij',
  redo: 'Ponów',
  cut: 'Wytnij',
  copy: 'Kopiuj',
  paste: 'Wklej',
  selectAll: 'Zaznacz wszystko',
  view: 'Widok',
  actualSize: 'Rozmiar rzeczywisty',
  larger: 'Większy',
  smaller: 'Mniejszy',
  fullScreen: 'Pełny ekran',
  reload: 'Wczytaj ponownie',
  maintenance: 'Obsługa',
  openMaintenance: 'Otwórz konserwację',
  lookAtHolds: 'Sprawdź wygasłe rezerwacje',
  releaseHolds: 'Zwolnij wygasłe rezerwacje',
  checkJournal: 'Sprawdź dziennik',
  help: 'Pomoc',
  about: 'O programie Rowlock',
  logs: 'Pokaż pliki dziennika',
  quit: 'Zakończ Rowlock',
  minimize: 'Minimalizuj',
  save: {
    tickets: 'Zapisz bilety',
    journal: 'Zapisz dziennik',
    recoveryCode: 'Zapisz kod odzyskiwania',
    enrolment: 'Zapisz plik dla innego stanowiska',
  },
};
