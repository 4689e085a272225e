import { count } from '../../../format/numbers.ts';
import type { ticketClasses as en } from '../../en/events/ticket-classes.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { places } from '../counted.ts';

export const ticketClasses: Sentences<typeof en> = {
  classes: 'Rodzaje biletów',
  classesHint: 'Co jest w sprzedaży: cena i liczba miejsc.',
  className: 'Nazwa',
  price: 'Cena',
  priceIn: currency => `Cena, ${isolated(currency)}`,
  prices: 'Ceny',
  manyPrices: n =>
    plural('pl', n, { one: '# cena', few: '# ceny', many: '# cen', other: '# ceny' }),
  addPrice: 'Dodaj cenę',
  addPriceTo: name => `Dodaj cenę: ${isolated(name)}`,
  priceName: 'Nazwa ceny',
  priceProof: 'Co trzeba okazać',
  priceProofHint: 'Dokument, np. legitymacja studencka',
  priceTerms: 'Kiedy i dla kogo',
  withClass: 'Jak cały rodzaj',
  priceUp: name => `O jedno miejsce wyżej: ${isolated(name)}`,
  priceDown: name => `O jedno miejsce niżej: ${isolated(name)}`,
  priceMoved: (name, at, of) => `${isolated(name)}: teraz ${count('pl', at)} z ${count('pl', of)}`,
  removePrice: name => `Usuń cenę ${isolated(name)}`,
  priceStops: name =>
    `Po zapisaniu cena ${isolated(name)} nie będzie już oferowana. Sprzedane po niej bilety pozostają ważne.`,
  notOffered: 'już nieoferowana',
  offerAgain: 'Oferuj ponownie',
  offerAgainOf: name => `Oferuj ponownie: ${isolated(name)}`,
  vat: 'VAT',
  capacity: 'Miejsca',
  sales: 'Sprzedaż',
  ofClass: (field, name) => `${field}: ${isolated(name)}`,
  unnamed: n => `rodzaj ${count('pl', n)}`,
  addClass: 'Dodaj rodzaj biletu',
  removeClass: name => `Usuń rodzaj biletu: ${isolated(name)}`,
  sold: n =>
    plural('pl', n, {
      one: '# sprzedany',
      few: '# sprzedane',
      many: '# sprzedanych',
      other: '# sprzedanego',
    }),
  held: n =>
    plural('pl', n, {
      one: '# w rezerwacji',
      few: '# w rezerwacji',
      many: '# w rezerwacji',
      other: '# w rezerwacji',
    }),
  notSavedYet: 'Niezapisane',
  participant: 'Dane uczestnika',
  participantData: {
    none: 'Bez danych uczestnika',
    name: 'Imię i nazwisko',
    nationalId: 'Imię, nazwisko i PESEL lub dokument',
  },
  terms: 'Okres sprzedaży i limity',
  saleFrom: 'Początek sprzedaży',
  saleUntil: 'Koniec sprzedaży',
  limit: 'Limit w zamówieniu',
  noLimit: 'Bez limitu',
  minAge: 'Wiek od (lat)',
  maxAge: 'Wiek do (lat)',
  ages: (min, max) => {
    if (max === null) return `od ${count('pl', min ?? 0)} lat`;
    return min === null
      ? `do ${count('pl', max)} lat`
      : `wiek ${count('pl', min)}–${count('pl', max)} lat`;
  },
  anyTime: 'Od publikacji',
  untilStart: 'Do rozpoczęcia',
  wholeTime: 'Sprzedaż do rozpoczęcia',
  period: (from, until) =>
    [from !== null && `od ${isolated(from)}`, until !== null && `do ${isolated(until)}`]
      .filter(Boolean)
      .join(' '),
  limitOf: n => `maks. ${count('pl', n)} na zamówienie`,

  removeQuestion: name => `Usunąć „${isolated(name)}”?`,
  removeBody: (name, n) =>
    `„${isolated(name)}” (${places(n)}) zniknie z tego wydarzenia i od razu ze wszystkich stanowisk. Nie da się tego cofnąć, można tylko utworzyć na nowo.`,
  removeConfirm: (name, n) => `Usuń ${isolated(name)}, ${places(n)}`,
  keep: 'Zostaw',
  removed: name => `Usunięto: ${isolated(name)}`,
  removeRefused: (name, taken) =>
    `„${isolated(name)}” zostaje: ${plural('pl', taken, { one: 'zamówiono w nim już # miejsce', few: 'zamówiono w nim już # miejsca', many: 'zamówiono w nim już # miejsc', other: 'zamówiono w nim już # miejsca' })}. Aby wstrzymać sprzedaż, zmniejsz liczbę miejsc do już zajętych.`,
};
