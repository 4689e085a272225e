import type { movedServer as en } from '../en/moved-server.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

/** A shared server that is somewhere else now. */
export const movedServer: Sentences<typeof en> = {
  open: 'Serwer ma nowy adres…',
  title: 'Nowy adres serwera',
  hint: 'Login i hasło pozostają bez zmian. Na serwerze musi być ta sama kasa: ma znać to stanowisko.',
  host: 'Serwer',
  port: 'Port',
  database: 'Baza danych',
  certificate: 'Certyfikat serwera (opcjonalnie)',
  certificateHint: 'Tylko jeśli jest nowy. Plik PEM, zwykle .pem albo .crt.',
  chooseFile: 'Wybierz plik',
  fileTooBig: 'Ten plik jest za duży jak na certyfikat.',
  connect: 'Połącz',
  moved: where => `Znaleziono. Łączenie z ${isolated(where)} …`,
  refused: {
    another: 'Na tym serwerze jest inna kasa: nie zna tego stanowiska. Nic nie zmieniono.',
    noCertificate: 'Ten plik nie jest certyfikatem. Nic nie zmieniono.',
    notNeeded: 'Baza danych znów odpowiada. Nic nie zmieniono.',
    setElsewhere:
      'Adres podano w wierszu poleceń albo w środowisku tego komputera. Zmień go tam i uruchom Rowlock ponownie.',
  },
};
