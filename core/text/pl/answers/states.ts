import type { StartDoubt } from '../../../contract/event-start.ts';
import { unfitOf } from '../../busy-of.ts';
import { database } from '../database.ts';

export const notFound: Readonly<Record<string, string>> = {
  order: 'Nie ma takiego zamówienia.',
  event: 'Nie ma takiego wydarzenia.',
  ticketClass: 'Tego rodzaju biletu już nie ma.',
  price: 'Tej ceny już nie ma.',
  ticket: 'Nie ma takiego biletu.',
  nationalId: 'Nie zapisano tu numeru PESEL ani dokumentu.',
  operator: 'Nie ma takiego operatora.',
  counter: 'Nie ma takiego stanowiska.',
  drawer: 'Nie ma takiej szuflady.',
  terminal: 'Tego terminala już nie ma.',
  shift: 'Nie ma takiej zmiany.',
  payment: 'Nie ma takiej płatności.',
  movement: 'W tej zmianie nie ma takiego ruchu gotówki, który można wycofać.',
  seal: 'Nic jeszcze nie zapieczętowano. To trwa kilka sekund.',
};

export const eventState: Readonly<Record<string, string>> = {
  draft: 'Wydarzenie jest szkicem.',
  published: 'Wydarzenie jest już w sprzedaży.',
  postponed: 'Wydarzenie jest przełożone.',
  cancelled: 'Wydarzenie jest odwołane.',
};

export const shiftState: Readonly<Record<string, string>> = {
  open: 'Zmiana jest jeszcze otwarta. Najpierw rozpocznij liczenie.',
  counting: 'Trwa liczenie szuflady.',
  closed: 'Ta zmiana jest zamknięta.',
};

export const orderState: Readonly<Record<string, string>> = {
  held: 'Zamówienie jest zarezerwowane, ale jeszcze nieopłacone.',
  paid: 'Zamówienie jest już opłacone.',
  cancelled: 'Zamówienie zostało anulowane.',
  expired: 'Rezerwacja wygasła.',
};

export const notOnSale = {
  draft: 'To wydarzenie nie jest jeszcze w sprzedaży.',
  cancelled: 'To wydarzenie jest odwołane, nie można sprzedawać biletów.',
  postponed: 'To wydarzenie jest przełożone; sprzedaż ruszy po podaniu nowego terminu.',
  started: 'To wydarzenie już się zaczęło, nie można sprzedawać biletów.',
  tooEarly: 'Sprzedaż tego rodzaju biletu jeszcze się nie zaczęła.',
  saleEnded: 'Sprzedaż tego rodzaju biletu już się skończyła.',
};

export const startDoubt: Readonly<Record<StartDoubt, string>> = {
  past: 'Nowy termin jest w przeszłości.',
  farAhead: 'Nowy termin jest za ponad pięć lat.',
  farMove: 'Nowy termin jest odległy od dotychczasowego o ponad rok.',
};

export const serverAway: Readonly<Record<string, string>> = {
  ...unfitOf(database, 'Niczego nie zmieniono.'),
  refused:
    'Serwer odrzuca dane logowania z tego pliku; mogły się od tego czasu zmienić. Niczego nie zmieniono.',
  untrusted: 'Serwer nie potwierdza, że jest tym z pliku. Niczego nie zmieniono.',
};
export const notCorrectable = {
  shift:
    'Tę płatność zaksięgowano w innej zmianie niż ta, która tu trwa. Jej formy nie można już zmienić.',
  day: 'Ta płatność jest z innego dnia. Jej formy nie można już zmienić.',
  counter: 'Tę płatność przyjęto na innym stanowisku. Popraw ją tam.',
  corrected: 'Tę płatność już poprawiono. Popraw tę, która ją zastąpiła.',
  refund: 'Zwróconych pieniędzy nie można poprawić.',
  givenBack: 'Część tej płatności już zwrócono. Jej formy nie można zmienić.',
  free: 'Za bilety bezpłatne nie było płatności.',
  same: 'Ta płatność ma już tę formę.',
  terminal: 'Tę płatność przyjął terminal, więc była kartą.',
  rounding:
    'W gotówce kwota jest zaokrąglana, więc jest inna. Anuluj zamówienie i sprzedaj je ponownie.',
};
export const notLastSale = {
  newer: 'Na tym stanowisku sprzedano już coś innego. Anuluj zamówienie.',
  elsewhere: 'Tej sprzedaży nie było na tym stanowisku. Cofnij ją tam albo anuluj zamówienie.',
  changed: 'Część tego zamówienia już zwrócono. Anuluj resztę.',
};
