import type { Saved } from '../../program/desk.ts';

/** What the operating system shows for us: menu, dialogs. The page's sentences are in renderer/text. */
export interface Words {
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly view: string;
  readonly actualSize: string;
  readonly larger: string;
  readonly smaller: string;
  readonly fullScreen: string;
  readonly reload: string;
  readonly maintenance: string;
  readonly openMaintenance: string;
  readonly lookAtHolds: string;
  readonly releaseHolds: string;
  readonly checkJournal: string;
  readonly help: string;
  readonly about: string;
  readonly logs: string;
  readonly quit: string;
  readonly minimize: string;
  readonly save: Readonly<Record<Saved, string>>;
}

const en: Words = {
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  actualSize: 'Actual size',
  larger: 'Larger',
  smaller: 'Smaller',
  fullScreen: 'Full screen',
  reload: 'Reload',
  maintenance: 'Maintenance',
  openMaintenance: 'Open maintenance',
  lookAtHolds: 'Look for expired holds',
  releaseHolds: 'Release expired holds',
  checkJournal: 'Check the journal',
  help: 'Help',
  about: 'About Rowlock',
  logs: 'Show log files',
  quit: 'Quit Rowlock',
  minimize: 'Minimise',
  save: {
    tickets: 'Save tickets',
    journal: 'Save the journal',
    recoveryCode: 'Save the recovery code',
    enrolment: 'Save the file for another counter',
  },
};

const pl: Words = {
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

const fa: Words = {
  edit: 'ویرایش',
  undo: 'واگرد',
  redo: 'انجام دوباره',
  cut: 'برش',
  copy: 'رونوشت',
  paste: 'چسباندن',
  selectAll: 'انتخاب همه',
  view: 'نما',
  actualSize: 'اندازهٔ واقعی',
  larger: 'بزرگ‌تر',
  smaller: 'کوچک‌تر',
  fullScreen: 'تمام‌صفحه',
  reload: 'بارگذاری دوباره',
  maintenance: 'نگهداری',
  openMaintenance: 'باز کردن نگهداری',
  lookAtHolds: 'بررسی رزروهای منقضی',
  releaseHolds: 'آزاد کردن رزروهای منقضی',
  checkJournal: 'بررسی دفتر وقایع',
  help: 'راهنما',
  about: 'دربارهٔ Rowlock',
  logs: 'نمایش پرونده‌های گزارش',
  quit: 'خروج از Rowlock',
  minimize: 'کوچک کردن پنجره',
  save: {
    tickets: 'ذخیرهٔ بلیت‌ها',
    journal: 'ذخیرهٔ دفتر وقایع',
    recoveryCode: 'ذخیرهٔ رمز بازیابی',
    enrolment: 'ذخیرهٔ پروندهٔ گیشهٔ دیگر',
  },
};

const languages: Readonly<Record<string, Words>> = { en, pl, fa };

/** English where we do not speak the language. */
export const wordsIn = (language: string): Words => languages[language.slice(0, 2)] ?? en;
