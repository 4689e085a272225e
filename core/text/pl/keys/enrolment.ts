import type { enrolment as en } from '../../en/keys/enrolment.ts';
import { isolated } from '../../isolated.ts';
import type { Sentences } from '../../shape.ts';

/** How other counters join: the file with the key in it. */
export const enrolment: Sentences<typeof en> = {
  another: 'Inne stanowisko',
  anotherHint:
    'Plik, z którym inny komputer dołączy do tej kasy: adres, certyfikat i klucz, zamknięte hasłem.',
  server: 'Serwer',
  onlyShared: 'Baza jest wbudowana w ten komputer i żadne inne stanowisko jej nie widzi.',
  onlySharedTodo:
    'Aby sprzedawać na kilku stanowiskach, potrzebny jest serwer PostgreSQL; uruchom Rowlock z jego adresem. Podręcznik opisuje to w części „A shared server”.',
  letJoin: 'Dołącz inne stanowisko',
  passphrase: 'Hasło pliku',
  passphraseHint: 'Co najmniej 12 znaków; najlepiej kilka słów.',
  passphraseAgain: 'Hasło pliku jeszcze raz',
  passphrasesDiffer: 'Hasła się różnią.',
  showPassphrase: 'Pokaż hasło pliku',
  writeFile: 'Zapisz plik',
  written: (where: string) =>
    `Zapisano: ${isolated(where)}. Przenieś plik na drugie stanowisko, hasło przekaż inną drogą, a potem plik zniszcz.`,
  nothingWritten: 'Niczego nie zapisano.',
  joinInstead: 'Dołącz do istniejącej kasy',
  startInstead: 'Skonfiguruj nową kasę',
  joinTitle: 'Dołącz do kasy',
  joinHint:
    'Na stanowisku, które już działa, ktoś zapisuje dla Ciebie plik: Administracja, „Stanowiska”, „Dołącz inne stanowisko”.',
  file: 'Plik z drugiego stanowiska',
  chooseFile: 'Wybierz plik',
  fileMissing: 'Najpierw wybierz plik.',
  fileTooBig: 'Ten plik jest za duży, to nie może być właściwy.',
  join: 'Dołącz',
  joined: (where: string) => `Dołączono. Łączenie z ${isolated(where)} …`,
};
