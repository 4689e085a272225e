import { isolated } from '../isolated.ts';
import type { DatabaseSentences } from '../shape.ts';

export const database: DatabaseSentences = {
  starting: {
    title: 'Przygotowujemy bazę danych',
    happened: 'Baza się uruchamia. Za pierwszym razem trwa to kilka sekund dłużej.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne.',
    todo: 'Nic nie trzeba robić. Ten ekran zniknie sam.',
  },
  makingSamples: {
    title: 'Tworzymy dane przykładowe…',
    happened:
      'Powstają zmyślone wydarzenia, zamówienia i osoby. Dzieje się to raz i trwa najwyżej pół minuty.',
    kept: 'Nic z tego nie jest prawdziwe.',
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
    todo: 'Poproś administratora o nadanie kontu roli tej bazy (ma jej nazwę i końcówkę _app) albo o jednorazowe uruchomienie programu Rowlock jako właściciel bazy.',
    about: statement => `Jako administrator serwera: ${isolated(statement)}.`,
  },
  untrusted: {
    title: 'Serwer nie potwierdza, że jest właściwy',
    happened:
      'Nie okazuje certyfikatu albo okazuje nieznany, nieważny lub wystawiony na inną nazwę. Rowlock niczego mu nie przekazał.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne.',
    todo: 'Zapytaj administratora, czy certyfikat serwera wymieniono. Wtedy to stanowisko potrzebuje nowego, w pliku server-ca.pem. Rowlock próbuje dalej.',
  },
  noDatabase: {
    title: 'Na serwerze nie ma bazy o tej nazwie',
    happened: 'Serwer odpowiada, ale nie ma na nim bazy podanej w adresie tego stanowiska.',
    kept: 'Niczego nie zmieniono.',
    todo: 'Poproś administratora o sprawdzenie nazwy na końcu adresu albo o utworzenie bazy.',
  },
  serverFull: {
    title: 'Serwer bazy nie ma miejsca dla tego stanowiska',
    happened: 'Wszystkie jego połączenia są zajęte.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne, tak samo jak to, co wpisano na ekranach.',
    todo: 'Zamknij stanowisko, którego nikt nie używa, albo poproś administratora o zwiększenie max_connections (stanowisko zajmuje do ośmiu połączeń).',
  },
  outOfMemory: {
    title: 'Serwerowi bazy brakuje pamięci',
    happened: 'Nie zdołał zrobić tego, o co go poproszono.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne, tak samo jak to, co wpisano na ekranach.',
    todo: 'Poproś administratora, aby zajrzał na serwer: coś innego zajmuje tam za dużo pamięci.',
  },
  damaged: {
    title: 'Serwer bazy zgłasza uszkodzenie',
    happened: 'Jego dysku albo tego, co na nim zapisano, nie da się już odczytać.',
    kept: 'To, co nadal czytelne, jest nienaruszone.',
    todo: 'Przerwij sprzedaż na tym stanowisku i wezwij administratora: trzeba sprawdzić dysk, a może przywrócić kopię zapasową.',
  },
  updating: {
    title: 'Inny program aktualizuje bazę danych',
    happened: 'Zmienia tabele, co zwykle trwa kilka sekund.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne.',
    todo: 'Poczekaj, aż skończy. Jeśli to nie mija, zapytaj administratora, który program trzyma bazę.',
    about: who => `Jest połączony jako ${isolated(who)}.`,
  },
  readOnly: {
    title: 'Baza danych jest tylko do odczytu',
    happened:
      'Serwer nie przyjmuje zmian: jest serwerem zapasowym albo zamknięto go na zapis, jak dzieje się u dostawców, gdy dysk jest pełny.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne, tak samo jak to, co wpisano na ekranach.',
    todo: 'Poproś administratora o zwolnienie miejsca na serwerze albo o sprawdzenie, czy adres prowadzi do serwera głównego, a nie zapasowego.',
  },
  serverTooOld: {
    title: 'Serwer bazy danych jest za stary',
    happened: 'Rowlock potrzebuje PostgreSQL 15 lub nowszego.',
    kept: 'Niczego nie zmieniono.',
    todo: 'Poproś administratora o aktualizację serwera.',
    about: version => `To PostgreSQL ${isolated(version)}.`,
  },
  wrongEncoding: {
    title: 'Baza nie pomieści wszystkich imion',
    happened: 'Jej kodowanie to nie UTF-8, więc litery wielu języków by przepadły.',
    kept: 'Niczego nie zmieniono.',
    todo: "Poproś administratora o utworzenie bazy od nowa: create database … encoding 'UTF8' template template0.",
    about: encoding => `Jej kodowanie to ${isolated(encoding)}.`,
  },
  wrongSettings: {
    title: 'Serwer bazy ma ustawienie, z którym nie wolno sprzedawać',
    happened: 'Narzuca je serwer, baza albo konto, a stąd nie da się go zmienić.',
    kept: 'Niczego nie zmieniono.',
    todo: 'Poproś administratora o cofnięcie ustawienia: alter role … reset albo alter database … reset.',
    about: setting => `Chodzi o: ${isolated(setting)}.`,
  },
  wrongRole: {
    title: 'Połączenie ma większe uprawnienia, niż wolno mieć stanowisku',
    happened:
      'Coś między stanowiskiem a serwerem, na przykład pośrednik połączeń, loguje się jako ktoś inny.',
    kept: 'Niczego nie zmieniono.',
    todo: 'Poproś administratora, aby każde konto przechodziło jako ono samo.',
    about: role => `Połączenie działa jako ${isolated(role)}.`,
  },
  pooled: {
    title: 'Pośrednik przed serwerem nie rozdziela sesji',
    happened:
      'Po każdej transakcji oddaje połączenie komuś innemu, więc ustawienia i blokady tego stanowiska by się gubiły.',
    kept: 'Niczego nie zmieniono.',
    todo: 'Poproś administratora o ustawienie w nim pool_mode = session albo wpisz tu adres samego serwera.',
  },
  foreignQueue: {
    title: 'W bazie jest kolejka innego programu',
    happened: 'Schemat graphile_worker nie należy do programu Rowlock albo jest w nowszej wersji.',
    kept: 'Niczego nie zmieniono.',
    todo: 'Daj programowi Rowlock osobną bazę albo poproś administratora o zmianę nazwy tego schematu.',
    about: why => `Serwer mówi: ${isolated(why)}.`,
  },
  extensionMissing: {
    title: 'Serwerowi brakuje rozszerzenia',
    happened:
      'Potrzebuje go wyszukiwanie po nazwie, a to konto nie może go dodać albo nie jest ono zainstalowane.',
    kept: 'Niczego nie zmieniono.',
    todo: 'Poproś administratora o zainstalowanie pakietu contrib PostgreSQL i dodanie rozszerzenia do tej bazy.',
    about: name => `Jako administrator serwera: ${isolated(`create extension ${name}`)}.`,
  },
  insecure: {
    title: 'Serwer nie potwierdza, że jest właściwy',
    happened:
      'Prosi o hasło w sposób, który by je zdradził, albo wpuszcza każdego, i nie okazuje certyfikatu. Rowlock niczego mu nie przekazał.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne.',
    todo: 'Poproś administratora, aby serwer pytał przez scram-sha-256 (potem trzeba ustawić hasło na nowo) albo dostał certyfikat, a w adresie było sslmode=verify-full.',
  },
  keySealed: {
    title: 'Klucz tego stanowiska jest zamknięty',
    happened:
      'Leży w pęku kluczy tego komputera, który otwiera go tylko programowi w oknie, osobie, która to stanowisko uruchomiła.',
    kept: 'Wszystko, co sprzedano, jest bezpieczne; nie utworzono żadnego innego klucza.',
    todo: 'Uruchom program w oknie jako ta osoba. Aby pracować w przeglądarce lub terminalu, wpisz ROWLOCK_KEY_IN_FILE=1 do pliku .env w folderze danych i raz uruchom program w oknie. Jeśli pęk kluczy przepadł, odłóż na bok plik installation.key, uruchom program od nowa i przywróć klucz z kodu odzyskiwania.',
  },
  forTraining: {
    title: 'Ta baza danych służy do szkolenia',
    happened:
      'Utworzono ją do ćwiczeń, a Rowlock uruchomiono do sprzedaży. Nic w niej nie jest prawdziwe.',
    kept: 'Niczego nie zmieniono.',
    todo: 'Uruchom Rowlocka z folderem danych kasy. Aby ćwiczyć, wybierz przy logowaniu „Tryb szkoleniowy” albo uruchom program z opcją --training.',
  },
  notTraining: {
    title: 'Ta baza danych nie służy do szkolenia',
    happened: 'Rowlocka uruchomiono w trybie szkoleniowym, ale w tej bazie pracuje kasa.',
    kept: 'Niczego w niej nie zmieniono.',
    todo: 'Uruchom Rowlocka bez opcji --training. Jeśli w folderze „training” jest kasa, przenieś ją w inne miejsce.',
  },
  cannotStart: {
    title: 'Baza danych się nie uruchamia',
    happened: 'Wbudowana baza zakończyła pracę zaraz po starcie. Powód jest w jej dzienniku.',
    kept: 'Folder danych jest nienaruszony.',
    todo: 'Uruchom komputer ponownie. Jeśli to nie pomoże, pokaż dziennik administratorowi. Rowlock próbuje dalej.',
  },
};
