import type { desktop as en } from '../en/desktop.ts';
import { isolated } from '../isolated.ts';
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
  maintenance: 'Administracja',
  openMaintenance: 'Otwórz administrację',
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
    journalExport: 'Zapisz dziennik',
    journalSeal: 'Zapisz pieczęć dziennika',
    recoveryCode: 'Zapisz kod odzyskiwania',
    keyCard: 'Zapisz kartę klawiszy',
    enrolment: 'Zapisz plik dla innego stanowiska',
  },
  configuration: {
    demoDatabase: 'Opcja --demo ma własną bazę danych: pomiń --database-url.',
    trainingAlone: 'Opcja --training ma własne dane i własną bazę: pomiń --demo i --database-url.',
    port: 'Opcja --port przyjmuje liczbę od 0 do 65535.',
    address:
      'Adres bazy danych (--database-url lub ROWLOCK_DATABASE_URL) jest nieprawidłowy. ' +
      'Powinien wyglądać tak: postgres://user:password@server:5432/database.',
    unknown: reason =>
      `Nieznana opcja (${reason}). Dostępne są --data-dir FOLDER, --database-url ADRES, --port LICZBA, --demo i --training.`,
    noValue: option => `Opcja ${option} wymaga wartości.`,
    unreadable: (file, why) => `Nie można odczytać pliku ${file} (${why}).`,
    unsafeSwitch: name =>
      `Rowlock nie uruchamia się z opcją ${isolated(name)}: wpuściłaby ona innych do programu.`,
    sharedFolder: folder =>
      `Folder danych ${isolated(folder)} należy do kogoś innego albo do wszystkich i inni mogą w nim zapisywać. Wskaż inny opcją --data-dir albo odbierz im to prawo.`,
    dataFolder: why => `Nie można utworzyć folderu danych: ${why}`,
  },
};
