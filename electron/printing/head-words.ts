import type { Language } from '../../core/contract/language.ts';

/** What the page with the journal's last seal says in its own words. */
export interface HeadWords {
  title: string;
  purpose: string;
  seal: string;
  entries: string;
  hash: string;
  sealed: string;
  key: string;
  counter: string;
  printed: string;
  printedBy: string;
  howToType: string;
  /** The document's title, as a viewer shows it. */
  documentTitle: (seal: number) => string;
}

export const headWords: Record<Language, HeadWords> = {
  en: {
    title: 'Last seal of the journal',
    purpose: 'Keep this page away from the computer. It shows later whether an end was cut off.',
    seal: 'Seal',
    entries: 'Entries covered',
    hash: 'Its 64 signs, 0 to 9 and a to f',
    sealed: 'Sealed',
    key: 'Signed with key',
    counter: 'Sealed by counter',
    printed: 'Printed',
    printedBy: 'Printed by',
    howToType:
      'Maintenance, journal check: type the seal’s number, a colon and its signs, line by line.',
    documentTitle: seal => `Journal, seal ${seal}`,
  },
  pl: {
    title: 'Ostatnia pieczęć dziennika',
    purpose: 'Przechowuj z dala od komputera. Ta kartka pokaże, czy odcięto koniec dziennika.',
    seal: 'Pieczęć',
    entries: 'Wpisy pod pieczęcią',
    hash: 'Jej 64 znaki, od 0 do 9 i od a do f',
    sealed: 'Zapieczętowano',
    key: 'Podpisano kluczem',
    counter: 'Stanowisko',
    printed: 'Wydrukowano',
    printedBy: 'Operator',
    howToType:
      'Obsługa, kontrola dziennika: wpisz numer pieczęci, dwukropek i znaki, wiersz po wierszu.',
    documentTitle: seal => `Dziennik, pieczęć ${seal}`,
  },
  fa: {
    title: 'آخرین مهر دفتر وقایع',
    purpose: 'این برگه را دور از رایانه نگه دارید؛ بریده شدن پایان دفتر را بعداً نشان می‌دهد.',
    seal: 'مهر',
    entries: 'موارد مهرشده',
    hash: '۶۴ نویسهٔ آن، از 0 تا 9 و a تا f',
    sealed: 'زمان مهر',
    key: 'امضا با کلید',
    counter: 'گیشهٔ مهرکننده',
    printed: 'زمان چاپ',
    printedBy: 'چاپ‌کننده',
    howToType: 'نگهداری، بررسی دفتر: شمارهٔ مهر، دونقطه و نویسه‌ها را سطر به سطر بنویسید.',
    documentTitle: seal => `دفتر وقایع، مهر ${seal}`,
  },
};
