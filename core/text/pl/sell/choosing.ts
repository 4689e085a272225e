import { count } from '../../../format/numbers.ts';
import type { choosing as en } from '../../en/sell/choosing.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { places } from '../counted.ts';

export const choosing: Sentences<typeof en> = {
  find: 'Znajdź wydarzenie',
  findLabel: 'Szukaj wydarzeń po tytule, miejscu lub artyście',
  findPlaceholder: 'Wydarzenie, miejsce lub artysta',
  events: 'Wydarzenia w sprzedaży',
  noEvents: 'Nic nie jest w sprzedaży',
  noEventsHint: 'Wydarzenia pojawią się tu, gdy tylko organizator je opublikuje.',
  noneFound: 'Żadne wydarzenie nie pasuje',
  noneFoundHint:
    'Spróbuj innego słowa z tytułu, nazwy miejsca, artysty lub kategorii, albo wpisz dzień.',

  stepBack: 'Wstecz (nic nie przepadnie)',

  steps: 'Etapy sprzedaży',
  tickets: 'Bilety',
  chooseEvent: 'Które wydarzenie?',
  chooseEventHint: 'Wpisz kilka liter nazwy albo wybierz strzałkami, potem naciśnij Enter.',
  noClasses: 'Brak biletów do sprzedania',
  noClassesHint: 'Organizator musi najpierw dodać rodzaj biletu do tego wydarzenia.',
  offSale: {
    gone: 'Już nie w sprzedaży',
    draft: 'Jeszcze nie w sprzedaży',
    postponed: 'Przełożone: sprzedaż wstrzymana',
    cancelled: 'Odwołane: sprzedaż zakończona',
  },
  offSaleHeld: 'Miejsca w zamówieniu pozostają zarezerwowane i można za nie zapłacić.',
  offSaleHint: 'Gdy sprzedaż znów ruszy, wydarzenie samo tu wróci.',
  otherEvent: 'Wybierz inne wydarzenie',
  firstClass: 'pierwszy rodzaj biletu',
  digitsHint: name => `dwa razy ${isolated(name)}`,
  proof: (what: string) => `sprawdź: ${isolated(what)}`,
  otherPrice: 'Inna cena',
  otherPriceOf: (name: string) => `Inna cena: jeden bilet ${isolated(name)}`,
  oneTicketAt: 'Jeden bilet w cenie',
  price: 'Cena',
  nextPrice: 'Następna cena tego biletu',
  priceNamed: (name: string) => `Cena: ${isolated(name)}`,
  quantityOf: name => `${isolated(name)}: ile`,
  oneLess: name => `O jeden mniej: ${isolated(name)}`,
  oneMore: name => `O jeden więcej: ${isolated(name)}`,
  holdMany: (n, name) => `Zarezerwować ${places(n)}: ${isolated(name)}?`,
  holdManyWhy: left =>
    `Dopóki są zarezerwowane, żadne inne stanowisko ich nie sprzeda. Zostało teraz: ${count('pl', left)}.`,
  holdThem: n => `Zarezerwuj ${places(n)}`,
  noneLeft: 'Wyprzedane: niczego nie zarezerwowano.',
  onlyLeft: n =>
    `${plural('pl', n, { one: 'Zostało tylko # miejsce', few: 'Zostały tylko # miejsca', many: 'Zostało tylko # miejsc', other: 'Zostało tylko # miejsca' })}; nic jeszcze nie jest zarezerwowane.`,
  noMore: (n, held) =>
    n === 0
      ? `Więcej nie ma; wybrane (${count('pl', held)}) są nadal zarezerwowane.`
      : `Można dodać najwyżej ${count('pl', n)}; wybrane (${count('pl', held)}) są nadal zarezerwowane.`,
  asksName: 'Imię i nazwisko',
  asksNationalId: 'Imię, nazwisko i PESEL',
  saleFrom: moment => `sprzedaż od: ${moment}`,
  saleUntil: moment => `sprzedaż do: ${moment}`,
  saleEnded: moment => `sprzedaż zakończona: ${moment}`,
  saleEndedAtStart: 'wydarzenie trwa: koniec sprzedaży',
  limit: n => `maks. ${count('pl', n)} na zamówienie`,

  ages: (min, max) => {
    if (max === null) return `od ${count('pl', min ?? 0)} lat`;
    return min === null
      ? `do ${count('pl', max)} lat`
      : `wiek ${count('pl', min)}–${count('pl', max)} lat`;
  },
  ageOnDocument: ages => `Sprawdź wiek w samym dokumencie: ${ages}.`,
};
