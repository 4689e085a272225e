import type { operators as en } from '../en/operators.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';
import { roles } from './operators/roles.ts';

export const operators: Sentences<typeof en> = {
  title: 'Operatorzy',
  hint: 'Kto może się zalogować i co może robić.',
  list: 'Lista operatorów',
  you: 'Ty',
  inactive: 'Wyłączony',
  locked: 'Zablokowany',
  invitedAs: role => `${role}, zaproszenie`,
  lastSignIn: 'Logowanie:',
  oneTimeLeft: days =>
    days === 0
      ? 'Hasło wygasło'
      : `Hasło ważne ${plural('pl', days, { one: 'jeszcze # dzień', few: 'jeszcze # dni', many: 'jeszcze # dni', other: 'jeszcze # dnia' })}`,
  neverSignedIn: 'Bez logowania',
  actionsFor: name => `Co można zrobić: ${isolated(name)}`,
  unlock: 'Odblokuj',
  makeRole: {
    clerk: 'Ustaw rolę kasjera',
    organizer: 'Ustaw rolę organizatora',
    admin: 'Ustaw rolę administratora',
  },
  changeRoleTitle: name => `Inna rola: ${isolated(name)}?`,
  refundLimit: 'Limit zwrotów',
  refundLimitOf: name => `Limit zwrotów: ${isolated(name)}`,
  noRefundLimit: 'Bez limitu: każda kwota bez drugiej osoby',
  refundAlone: 'Najwięcej za jedno zamówienie bez drugiej osoby',
  refundLimitHint:
    'Większy zwrot potwierdza PIN-em druga osoba, a przy 0 każdy. Tak samo każdy zwrot w innej walucie.',
  saveRefundLimit: 'Zapisz limit',
  refundsUpTo: amount => `Zwroty bez potwierdzenia do ${isolated(amount)}`,
  refundsConfirmed: 'Każdy zwrot potwierdza druga osoba',
  newPassword: 'Nowe hasło jednorazowe',
  newPasswordTitle: name => `Nowe hasło jednorazowe: ${isolated(name)}?`,
  newPasswordHint:
    'Stare hasło przestanie działać i nastąpi wylogowanie na wszystkich stanowiskach. Przekażesz nowe hasło, a przy logowaniu trzeba będzie ustawić własne.',
  sessions: 'Gdzie trwa sesja',
  sessionsOf: name => `Gdzie trwa sesja: ${isolated(name)}`,
  endSessions: 'Wyloguj wszędzie',
  endSessionsTitle: name => `Wylogować wszędzie: ${isolated(name)}?`,
  endSessionsHint:
    'Otwarte ekrany zamkną się w ciągu kilku sekund. Rezerwacje i wpisane dane zostaną, można też zalogować się ponownie.',
  deactivate: 'Wyłącz konto',
  deactivateTitle: name => `Wyłączyć konto: ${isolated(name)}?`,
  deactivateHint:
    'W ciągu kilku sekund nastąpi wylogowanie na wszystkich stanowiskach i nie będzie można się zalogować. Zamówienia i wydarzenia zostaną. Konto można włączyć ponownie.',
  reactivate: 'Włącz konto',
  remove: 'Usuń',
  removeTitle: name => `Usunąć na stałe: ${isolated(name)}?`,
  removeHint: 'Usunąć można tylko kogoś, kto niczego tu jeszcze nie zrobił.',
  addOperator: 'Zaproś operatora',
  name: 'Imię i nazwisko',
  email: 'Adres e-mail',
  role: 'Rola',
  mayDo: {
    clerk: 'Sprzedaje, wyszukuje, drukuje i anuluje zamówienia.',
    organizer: 'Sprzedaje, tworzy wydarzenia i anuluje także po ich rozpoczęciu.',
    admin: 'Może wszystko, także tutaj.',
  },
  copyPassword: 'Kopiuj hasło',
  add: 'Zaproś',
  added: (name, email) => `${isolated(name)} może się już zalogować: ${isolated(email)}.`,
  tellPassword: days =>
    `Przekaż to hasło jednorazowe teraz; widać je tylko ten jeden raz. Jest ważne ${plural('pl', days, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' })}; przy logowaniu trzeba je zmienić.`,
  done: 'Gotowe',
  roles,
};
