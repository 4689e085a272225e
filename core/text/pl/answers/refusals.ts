import { amountIn } from '../../../format/amounts.ts';
import { count } from '../../../format/numbers.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { AnswerSentences } from '../../shape.ts';
import { attempts } from './attempts.ts';
import {
  eventState,
  notCorrectable,
  notFound,
  notLastSale,
  notOnSale,
  orderState,
  serverAway,
  shiftState,
  startDoubt,
} from './states.ts';

/** Seconds in the words of somebody who waits. */
const wait = (seconds: number) =>
  seconds < 90
    ? plural('pl', seconds, {
        one: '# sekundę',
        few: '# sekundy',
        many: '# sekund',
        other: '# sekundy',
      })
    : plural('pl', Math.ceil(seconds / 60), {
        one: '# minutę',
        few: '# minuty',
        many: '# minut',
        other: '# minuty',
      });

/** The same, of what is over. */
const past = (seconds: number) =>
  seconds < 90
    ? plural('pl', seconds, {
        one: '# sekunda',
        few: '# sekundy',
        many: '# sekund',
        other: '# sekundy',
      })
    : plural('pl', Math.ceil(seconds / 60), {
        one: '# minuta',
        few: '# minuty',
        many: '# minut',
        other: '# minuty',
      });

export const refusals: AnswerSentences['refusals'] = {
  ...attempts,
  ALREADY_SET_UP: () => 'Rowlock został tu już skonfigurowany. Zaloguj się.',
  WRONG_CREDENTIALS: () => 'Adres e-mail lub hasło są nieprawidłowe.',
  TRY_LATER: ({ seconds }) =>
    `Za dużo błędnych prób. Spróbuj za ${wait(seconds)} albo poproś administratora o odblokowanie.`,
  ONE_TIME_EXPIRED: () =>
    'To hasło jednorazowe wygasło. Poproś o nowe osobę, która zarządza operatorami.',
  PASSWORD_COMMON: () =>
    'To jedno z haseł, które każdy sprawdza najpierw. Lepsze będzie kilka słów pod rząd.',
  PASSWORD_UNCHANGED: () => 'To jest stare hasło. Wybierz inne.',
  EMAIL_TAKEN: () => 'Operator z tym adresem e-mail już istnieje.',
  LAST_ADMIN: () => 'To ostatni aktywny administrator. Najpierw nadaj tę rolę komuś innemu.',
  OWN_COUNTER: () => 'To stanowisko, przy którym pracujesz. Zablokuj je z innego.',
  OPERATOR_OWNS: () =>
    'Ten operator już coś tu zrobił lub coś do niego należy, więc musi pozostać w spisie. Wyłącz jego konto: nie będzie mógł się zalogować.',
  ROLE_FIXED: () => 'Tej roli nie można zmienić. Utwórz zamiast niej własną.',
  ROLE_IN_USE: ({ operators }) =>
    `Tę rolę ma jeszcze ${plural('pl', operators, { one: '# operator', few: '# operatorów', many: '# operatorów', other: '# operatora' })}. Najpierw nadaj inną.`,
  NOT_FOUND: ({ what }) => notFound[what] ?? 'Tego już nie ma.',
  ID_REUSED: () => 'To już wykonano z inną treścią. Zacznij jeszcze raz.',
  CHANGED_MEANWHILE: () =>
    'Ktoś w międzyczasie zapisał zmiany. Sprawdź, co się zmieniło, i zapisz ponownie.',
  NAME_TAKEN: ({ name }) => `Nazwa „${isolated(name)}” jest już tu używana.`,
  EVENT_INCOMPLETE: ({ missing }) =>
    missing === 'ticketClasses'
      ? 'Najpierw dodaj co najmniej jeden rodzaj biletu.'
      : 'Początek wydarzenia jest w przeszłości. Podaj termin, który dopiero nadejdzie.',
  WRONG_STATE: ({ status }) =>
    eventState[status] ?? shiftState[status] ?? 'W obecnym stanie nie jest to możliwe.',
  CURRENCY_FIXED: () =>
    'Waluty nie można już zmienić: są w niej bilety zarezerwowane lub sprzedane.',
  START_UNCONFIRMED: ({ doubts, tickets: taken }) =>
    [
      ...doubts.map(each => startDoubt[each]),
      `Bilety zarezerwowane lub sprzedane: ${count('pl', taken)}. Termin zostanie zapisany, gdy ktoś go potwierdzi.`,
    ].join(' '),
  SALE_AFTER_START: () =>
    'Wydarzenie już wtedy trwa, a sprzedaż kończy się z jego rozpoczęciem. Wybierz wcześniejszy termin albo podaj też koniec sprzedaży.',
  CAPACITY_TAKEN: ({ taken }) =>
    `${plural('pl', taken, { one: '# miejsce jest zajęte', few: '# miejsca są zajęte', many: '# miejsc jest zajętych', other: '# miejsca jest zajęte' })}; liczba miejsc nie może być mniejsza.`,
  SOLD_OUT: ({ left }) => {
    const some = left.filter(each => each.remaining > 0);
    if (some.length === 0) return 'Wyprzedane. Niczego nie zarezerwowano.';
    const most = Math.min(...left.map(each => each.remaining));
    return most === 0
      ? 'Jeden z rodzajów biletów jest wyprzedany. Nic się nie zmieniło.'
      : `${plural('pl', most, { one: 'Zostało tylko # miejsce', few: 'Zostały tylko # miejsca', many: 'Zostało tylko # miejsc', other: 'Zostało tylko # miejsca' })}. Nic się nie zmieniło.`;
  },
  LIMIT_EXCEEDED: ({ limit }) =>
    `W jednym zamówieniu może być najwyżej ${plural('pl', limit, { one: '# bilet', few: '# bilety', many: '# biletów', other: '# biletu' })} tej kategorii.`,
  NOT_ON_SALE: ({ reason }) => notOnSale[reason],
  MIXED_CURRENCIES: () => 'Te bilety są w różnych walutach. Sprzedaj je w osobnych zamówieniach.',
  TOTAL_TOO_LARGE: () =>
    'Te bilety kosztują razem więcej, niż mieści jedno zamówienie. Sprzedaj je w kilku zamówieniach.',
  NOT_HELD: ({ status }) => orderState[status] ?? 'To zamówienie nie jest już zarezerwowane.',
  HOLD_EXPIRED: () =>
    'Rezerwacja wygasła i nie można jej już opłacić. Program nie przyjął żadnej wpłaty.',
  PARTICIPANTS_MISSING: ({ ticketIds }) =>
    `${plural('pl', ticketIds.length, { one: '# bilet nie ma', few: '# bilety nie mają', many: '# biletów nie ma', other: '# biletu nie ma' })} jeszcze pełnych danych uczestnika.`,
  AGE_LIMIT: ({ className, minAge, maxAge }) => {
    const years =
      maxAge === null
        ? `od ${count('pl', minAge ?? 0)} lat`
        : minAge === null
          ? `do ${count('pl', maxAge)} lat`
          : `w wieku ${count('pl', minAge)}–${count('pl', maxAge)} lat`;
    return `Bilet ${isolated(className)} jest dla osób ${years} w dniu wydarzenia.`;
  },
  PROOF_NEEDED: ({ proofs }) => `Najpierw poproś o okazanie: ${proofs.map(isolated).join(', ')}.`,
  TOTAL_CHANGED: () => 'Suma się zmieniła. Sprawdź nową i zapłać ponownie.',
  PAYMENTS_DIFFER: () => 'Wpłaty nie zgadzają się z sumą.',
  TENDERED_TOO_MUCH: () =>
    'Nikt nie daje tyle gotówki za tę kwotę. Przelicz i wpisz ją jeszcze raz.',
  METHOD_UNKNOWN: ({ name }) =>
    `Sposobu zapłaty „${isolated(name)}” już tu nie ma. Niczego nie zaksięgowano: wybierz inny.`,
  ALREADY_CANCELLED: ({ ticketIds }) =>
    `${plural('pl', ticketIds.length, { one: '# bilet jest już anulowany', few: '# bilety są już anulowane', many: '# biletów jest już anulowanych', other: '# biletu jest już anulowane' })}. Teraz niczego nie zrobiono: nie zwracaj pieniędzy.`,
  REFUND_DIFFERS: () =>
    'Zwracane kwoty nie dają tego, co trzeba zwrócić. Sprawdź nową kwotę i potwierdź jeszcze raz.',
  REFUND_TOO_LARGE: () => 'Tą drogą zapłacono mniej. Resztę zwróć inaczej.',
  DIFFERENCE_CHANGED: () => 'Różnica się zmieniła. Sprawdź nową kwotę i potwierdź jeszcze raz.',
  FEE_TOO_LARGE: () => 'Opłata jest większa niż to, co zapłacono za te bilety.',
  ALLOWANCE_TOO_LARGE: () => 'Te bilety tyle już nie kosztują.',
  NOT_CORRECTABLE: ({ why }) => notCorrectable[why],
  TOO_LATE: ({ seconds }) =>
    `Od sprzedaży minęło już: ${past(seconds)}. Cofnąć ją można tylko przez minutę. Anuluj zamówienie.`,
  NOT_LAST_SALE: ({ why }) => notLastSale[why],
  BUYER_MISSING: ({ missing }) =>
    missing.length === 2
      ? 'Najpierw wpisz nazwisko i telefon kupującego: po nich odnajdziesz rezerwację.'
      : missing[0] === 'name'
        ? 'Najpierw wpisz nazwisko kupującego: po nim odnajdziesz rezerwację.'
        : 'Najpierw wpisz telefon kupującego: po nim odnajdziesz rezerwację.',
  DEADLINE_WRONG: ({ why }) =>
    why === 'past'
      ? 'Ten termin już minął. Wybierz późniejszy.'
      : 'Wydarzenie będzie już wtedy trwało. Wybierz wcześniejszy termin.',
  NO_SHIFT: () => 'Otwórz zmianę, aby przyjmować gotówkę.',
  DRAWERS_OFF: () =>
    'Tutaj pracuje się bez szuflad na gotówkę. Aby otworzyć zmianę, włącz je w ustawieniach.',
  SHIFTS_OPEN: ({ counters }) =>
    `Na tych stanowiskach trwają zmiany: ${counters.map(isolated).join(', ')}. Zamknij je, a potem wyłącz to ustawienie.`,
  SHIFT_OPEN: ({ operatorName }) =>
    `Przy tej szufladzie trwa już zmiana. Otwarta przez: ${isolated(operatorName)}.`,
  COUNTING: () => 'Trwa liczenie szuflady. Wznów zmianę, aby przyjąć lub wydać gotówkę.',
  WRONG_CURRENCY: ({ currency }) =>
    `Ta zmiana przyjmuje gotówkę tylko w walucie ${isolated(currency)}. Wybierz inną formę płatności.`,
  DRAWER_EMPTY: ({ cashMinor, amountMinor, currency }) =>
    cashMinor === null
      ? `W szufladzie jest za mało gotówki, aby wyjąć ${isolated(amountIn('pl', amountMinor, currency))}.`
      : `W szufladzie jest ${isolated(amountIn('pl', cashMinor, currency))}. Nie można wyjąć ${isolated(amountIn('pl', amountMinor, currency))}.`,
  DENOMINATION_UNKNOWN: ({ denominationMinor, currency }) =>
    `Nie ma banknotu ani monety o nominale ${isolated(amountIn('pl', denominationMinor, currency))}.`,
  REASON_NEEDED: ({ countedMinor, expectedMinor, currency }) => {
    if (expectedMinor === null) return 'Wynik liczenia różni się od oczekiwanego. Podaj powód.';
    const amount = (minor: number) => isolated(amountIn('pl', minor, currency));
    const difference = `${countedMinor < expectedMinor ? 'Brakuje' : 'Za dużo o'} ${amount(Math.abs(countedMinor - expectedMinor))}`;
    return `Policzono ${amount(countedMinor)}. Oczekiwano ${amount(expectedMinor)}. ${difference}: podaj powód.`;
  },
  ADMITTED: ({ ticketIds }) =>
    `${plural('pl', ticketIds.length, { one: '# bilet został już użyty', few: '# bilety zostały już użyte', many: '# biletów zostało już użytych', other: '# biletu już użyto' })} przy wejściu.`,
  EVENT_STARTED: () => 'Wydarzenie już trwa. Jego bilety może teraz wycofać tylko organizator.',
  APPROVAL_NEEDED: ({ approvers }) =>
    approvers.length === 0
      ? 'Zwrot takiej kwoty wymaga drugiej osoby, a na tym stanowisku nikt nie może go potwierdzić.'
      : 'Zwrot takiej kwoty wymaga drugiej osoby, która potwierdzi go PIN-em.',
  ID_UNREADABLE: () =>
    'Nie da się tego tutaj odczytać: zapisano to pod kluczem innej instalacji albo zmieniono w bazie.',
  STILL_NEEDED: ({ ticketIds }) =>
    `${plural('pl', ticketIds.length, { one: '# bilet jest jeszcze potrzebny', few: '# bilety są jeszcze potrzebne', many: '# biletów jest jeszcze potrzebnych', other: '# biletu jest jeszcze potrzebne' })} przy wejściu. Najpierw anuluj zamówienie.`,
  NOT_SOLD: ({ status }) =>
    `Nie ma czego drukować. ${orderState[status] ?? 'Zamówienie nie jest opłacone.'}`,
  CODE_WRONG: ({ lines }) =>
    lines.length === 1
      ? `Wiersz ${count('pl', lines[0] ?? 1)} różni się od wydruku. Porównaj go z kartką.`
      : `Wiersze ${lines.map(each => count('pl', each)).join(', ')} różnią się od wydruku. Porównaj je z kartką.`,
  NOT_SHARED: () =>
    'Baza jest wbudowana w ten komputer i żadne inne stanowisko jej nie widzi. Najpierw przenieś kasę na wspólny serwer.',
  NO_COUNTER_LOGIN: () =>
    'To stanowisko używa hasła właściciela bazy danych, którego nikomu się nie przekazuje. Powód podaje Administracja, strona „Baza danych”.',
  ENROLMENT_SPENT: () =>
    'Ten plik nie wpuszcza już żadnego stanowiska: ma ponad siedem dni albo po jego zapisaniu zablokowano któreś stanowisko. Poproś o nowy na stanowisku, które działa.',
  ENROLMENT_UNREADABLE: () =>
    'Hasło pliku jest błędne albo plik jest niekompletny. Niczego nie zmieniono.',
  SERVER_AWAY: ({ problem }) =>
    serverAway[problem] ??
    'Z tego komputera nie można połączyć się z serwerem kasy. Niczego nie zmieniono.',
  NOT_AT_THIS_DESK: () => 'To działa tylko w programie zainstalowanym na komputerze.',
  TRAINING_IN_USE: () =>
    'Z tego trybu szkoleniowego korzysta inne okno Rowlocka. Najpierw je zamknij. Niczego nie usunięto.',
  COUNTER_WAITING: () =>
    'To stanowisko czeka na dopuszczenie. Administrator loguje się tutaj adresem e-mail i hasłem albo dopuszcza je na innym stanowisku.',
  COUNTER_LOCKED_OUT: () => 'To stanowisko jest zablokowane.',
  NOT_SIGNED_IN: () => 'Nastąpiło wylogowanie. Zaloguj się, aby kontynuować.',
  PASSWORD_CHANGE_DUE: () => 'Najpierw ustaw własne hasło.',
  NOT_PERMITTED: () => 'Nie masz do tego uprawnień. Poproś administratora.',
};
