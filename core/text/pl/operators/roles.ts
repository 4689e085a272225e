import type { roles as en } from '../../en/operators/roles.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';

/** Roles and permissions: the card where they are changed, and their names elsewhere. */
export const roles: Sentences<typeof en> = {
  title: 'Role',
  hint: 'Co wolno operatorom. Zmiana działa na wszystkich stanowiskach w ciągu kilku sekund.',
  list: 'Role',
  newRole: 'Nowa rola',
  name: 'Nazwa roli',
  nameMissing: 'Podaj nazwę roli.',
  permits: 'Pozwala na',
  awaited: 'Raporty dopiero się pojawią. Uprawnienie do nich zacznie działać razem z nimi.',
  fixed: 'Administrator zawsze może wszystko: ktoś musi móc naprawić ustawienia.',
  edited: 'zmieniona',
  operators: n =>
    plural('pl', n, {
      one: '# operator',
      few: '# operatorów',
      many: '# operatorów',
      other: '# operatora',
    }),
  permissions: n =>
    plural('pl', n, {
      one: '# uprawnienie',
      few: '# uprawnienia',
      many: '# uprawnień',
      other: '# uprawnienia',
    }),
  save: 'Zapisz rolę',
  saved: 'Rola zapisana',
  asDelivered: 'Przywróć domyślne',
  remove: 'Usuń rolę',
  removeTitle: name => `Usunąć rolę ${isolated(name)}?`,
  removeHint: 'Nikt jej nie ma. To, co zrobili operatorzy, zostaje w dzienniku.',
  give: name => `Nadaj rolę ${isolated(name)}`,
  may: {
    sell: 'Sprzedaż biletów',
    sellComplimentary: 'Wydawanie biletów bezpłatnych',
    reserve: 'Rezerwacja miejsc na później',
    findOrders: 'Wyszukiwanie zamówień',
    cancel: 'Anulowanie opłaconych zamówień',
    cancelAfterStart: 'Anulowanie po rozpoczęciu wydarzenia',
    refund: 'Zwracanie pieniędzy',
    exchange: 'Wymiana biletów',
    reprint: 'Ponowny wydruk biletów',
    manageEvents: 'Tworzenie i zmiana własnych wydarzeń',
    manageAllEvents: 'Zmiana wszystkich wydarzeń',
    changeParticipant: 'Poprawianie uczestnika sprzedanego biletu',
    revealNationalId: 'Ujawnianie identyfikatora',
    personalData: 'Wydawanie i usuwanie danych osobowych',
    openShift: 'Otwieranie zmiany kasowej',
    closeShift: 'Zamykanie zmiany kasowej',
    moveCash: 'Wpłaty i wypłaty z szuflady',
    settlePayment: 'Wpisywanie wyniku płatności kartą z wydruku terminala',
    viewShifts: 'Przeglądanie zmian kasowych innych osób',
    viewReports: 'Przeglądanie raportów',
    viewJournal: 'Czytanie i sprawdzanie dziennika',
    manageOperators: 'Zarządzanie operatorami i rolami',
    maintain: 'Administracja i ustawienia',
  },
};
