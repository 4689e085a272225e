import type { documents as en } from '../en/documents.ts';
import type { Sentences } from '../shape.ts';

/** What paper says in its own words; everything else on it is somebody's data. */
export const documents: Sentences<typeof en> = {
  marks: {
    demo: 'DEMO – nieważne',
    training: 'SZKOLENIE – nieważne',
  },
  tickets: {
    ticketClass: 'Rodzaj biletu',
    price: 'Cena',
    free: 'Bezpłatny',
    includingVat: rate => `w tym ${rate} VAT`,
    participant: 'Uczestnik',
    order: 'Zamówienie',
    ticket: 'Bilet',
    numberOf: (number, of) => `${number} z ${of}`,
    oneAdmission: 'Ważny na jedno wejście',
    copy: 'KOPIA',
    documentTitle: orderCode => `Bilety ${orderCode}`,
  },
  head: {
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
      'Administracja, kontrola dziennika: wpisz numer pieczęci, dwukropek i znaki, wiersz po wierszu.',
    documentTitle: seal => `Dziennik, pieczęć ${seal}`,
  },
  recoveryCode: {
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
    use: 'Zaloguj się jako administrator, otwórz Administrację, „Klucze”, i wybierz „Przywróć klucz”. Albo w terminalu: npm run maintenance -- restore-key',
  },
};
