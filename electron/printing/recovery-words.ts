import type { Language } from '../../core/contract/language.ts';

/** What the paper of a recovery code says. */
interface Words {
  title: string;
  whatItIs: string;
  code: string;
  codeHint: string;
  key: string;
  printed: string;
  keepTitle: string;
  keep: readonly string[];
  useTitle: string;
  use: string;
}

export const recoveryWords: Record<Language, Words> = {
  en: {
    title: 'Recovery code',
    whatItIs:
      'With this code the box office can read the national ids it has saved, should a computer be lost or its data folder be damaged. Without it, nobody can read them again.',
    code: 'The code',
    codeHint:
      'Capital or small letters, hyphens and spaces make no difference. The letters I, L, O and U do not occur.',
    key: 'Name of the key',
    printed: 'Printed',
    keepTitle: 'Where to keep it',
    keep: [
      'In a safe or another locked place, away from the computers and their backups.',
      'Do not photograph it and do not send it: whoever has this sheet and a copy of the database can read every national id.',
    ],
    useTitle: 'When it is needed',
    use: 'Sign in as an admin, open Maintenance, and choose “Put a key back”. Or at a terminal: npm run maintenance -- restore-key',
  },
  pl: {
    title: 'Kod odzyskiwania',
    whatItIs:
      'Dzięki temu kodowi kasa odczyta zapisane numery PESEL i dokumentów, gdy komputer zginie albo jego folder danych ulegnie uszkodzeniu. Bez kodu nikt już ich nie odczyta.',
    code: 'Kod',
    codeHint:
      'Wielkość liter, łączniki i odstępy nie mają znaczenia. Litery I, L, O i U w nim nie występują.',
    key: 'Nazwa klucza',
    printed: 'Wydrukowano',
    keepTitle: 'Gdzie go przechowywać',
    keep: [
      'W sejfie lub innym zamkniętym miejscu, z dala od komputerów i ich kopii zapasowych.',
      'Nie fotografuj go i nie wysyłaj: kto ma tę kartkę i kopię bazy danych, odczyta wszystkie numery.',
    ],
    useTitle: 'Gdy będzie potrzebny',
    use: 'Zaloguj się jako administrator, otwórz Obsługę i wybierz „Przywróć klucz”. Albo w terminalu: npm run maintenance -- restore-key',
  },
  fa: {
    title: 'رمز بازیابی',
    whatItIs:
      'اگر رایانه گم شود یا پوشهٔ داده‌هایش آسیب ببیند، گیشه با این رمز شماره‌های شناسایی ذخیره‌شده را می‌خواند. بدون آن، دیگر هیچ‌کس نمی‌تواند آن‌ها را بخواند.',
    code: 'رمز',
    codeHint: 'بزرگی و کوچکی حرف‌ها، خط تیره و فاصله اهمیتی ندارد. حرف‌های I، L، O و U در آن نیست.',
    key: 'نام کلید',
    printed: 'تاریخ چاپ',
    keepTitle: 'کجا نگه داشته شود',
    keep: [
      'در گاوصندوق یا جای قفل‌دار دیگری، دور از رایانه‌ها و نسخه‌های پشتیبان آن‌ها.',
      'از آن عکس نگیرید و آن را نفرستید: هر کس این برگه و رونوشتی از پایگاه داده را داشته باشد، همهٔ شماره‌های شناسایی را می‌خواند.',
    ],
    useTitle: 'هنگام نیاز',
    use: 'به عنوان مدیر وارد شوید، «نگهداری» را باز کنید و «بازگرداندن کلید» را برگزینید. یا در پایانه: npm run maintenance -- restore-key',
  },
};
