import type { DatabaseSentences } from '../shape.ts';

export const database: DatabaseSentences = {
  starting: {
    title: 'Przygotowujemy bazę danych',
    happened: 'Baza się uruchamia. Za pierwszym razem trwa to kilka sekund dłużej.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne.',
    todo: 'Nic nie trzeba robić. Ten ekran zniknie sam.',
  },
  unreachable: {
    title: 'Brak połączenia z bazą danych',
    happened: 'Baza nie odpowiada. Serwer może być wyłączony albo sieć przerwana.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne, tak samo jak to, co wpisano na ekranach.',
    todo: 'Sprawdź kabel sieciowy i czy serwer działa. Rowlock próbuje dalej i sam wznowi pracę.',
  },
  refused: {
    title: 'Baza danych odrzuca to stanowisko',
    happened: 'Baza odpowiada, ale nie przyjmuje nazwy lub hasła tego stanowiska.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne.',
    todo: 'Poproś administratora o sprawdzenie adresu bazy na tym stanowisku. Rowlock próbuje dalej.',
  },
  diskFull: {
    title: 'Dysk jest pełny',
    happened: 'Baza nie ma już miejsca na zapis, więc sprzedaż się zatrzymała.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne.',
    todo: 'Zwolnij miejsce na dysku. Rowlock sam wznowi pracę.',
  },
  folderNotWritable: {
    title: 'Nie można zapisywać w folderze danych',
    happened: 'W tym folderze mieszka baza danych, ale nie wolno jej tam zapisywać.',
    kept: 'Niczego w folderze nie zmieniono.',
    todo: 'Nadaj swojemu kontu prawo zapisu albo wybierz inny folder. Rowlock próbuje dalej.',
  },
  binariesMissing: {
    title: 'Brakuje części programu',
    happened: 'Na tym komputerze nie znaleziono wbudowanej bazy danych.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne.',
    todo: 'Zainstaluj Rowlock ponownie. Dane zostaną na swoim miejscu.',
  },
  newerSchema: {
    title: 'Ten Rowlock jest za stary dla bazy danych',
    happened: 'Inne stanowisko zaktualizowano i baza ma już nowszą postać.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne; ta wersja niczego nie rusza.',
    todo: 'Zainstaluj nowszą wersję także na tym stanowisku.',
  },
  notPrivileged: {
    title: 'Konto bazy danych ma złe uprawnienia',
    happened:
      'Stanowisko łączy się z bazą, ale jego konto nie może robić tego, czego wymaga sprzedaż.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne.',
    todo: 'Poproś administratora o nadanie uprawnień opisanych w podręczniku. Rowlock próbuje dalej.',
  },
  untrusted: {
    title: 'Serwer nie potwierdza, że jest właściwy',
    happened:
      'Nie okazuje certyfikatu albo okazuje nieznany, nieważny lub wystawiony na inną nazwę. Rowlock niczego mu nie przekazał.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne.',
    todo: 'Zapytaj administratora, czy certyfikat serwera wymieniono. Wtedy to stanowisko potrzebuje nowego, w pliku server-ca.pem. Rowlock próbuje dalej.',
  },
  keySealed: {
    title: 'Klucz tego stanowiska jest zamknięty',
    happened:
      'Leży w pęku kluczy tego komputera, który otwiera go tylko programowi w oknie, osobie, która to stanowisko uruchomiła.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne; nie utworzono żadnego innego klucza.',
    todo: 'Uruchom program w oknie jako ta osoba. Aby pracować w przeglądarce lub terminalu, wpisz ROWLOCK_KEY_IN_FILE=1 do pliku .env w folderze danych i raz uruchom program w oknie. Jeśli pęk kluczy przepadł, odłóż na bok plik installation.key, uruchom program od nowa i przywróć klucz z kodu odzyskiwania.',
  },
  cannotStart: {
    title: 'Baza danych się nie uruchamia',
    happened: 'Wbudowana baza zakończyła pracę zaraz po starcie. Powód jest w jej dzienniku.',
    kept: 'Folder danych jest nienaruszony.',
    todo: 'Uruchom komputer ponownie. Jeśli to nie pomoże, pokaż dziennik administratorowi. Rowlock próbuje dalej.',
  },
};
