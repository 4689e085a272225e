import type { exchanging as en } from '../../en/orders/exchanging.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { number, tickets } from '../counted.ts';

export const exchanging: Sentences<typeof en> = {
  exchangeAsk: 'Wymień bilety…',
  exchange: 'Wymień bilety',
  exchangeTitle: code => `Wymiana biletów z ${isolated(code)}`,
  whichGoBack: 'Które bilety wracają',
  insteadTitle: 'Co w zamian',
  anotherEvent: 'Inne wydarzenie…',
  keepEvent: 'Zostań przy tym wydarzeniu',
  chooseInstead: 'Podaj, ile biletów w zamian: wpisz liczbę albo użyj strzałek.',
  leftNow: n =>
    n === 0
      ? 'Wyprzedane. Niczego nie wymieniono.'
      : `Zostało tylko ${number(n)}. Niczego nie wymieniono.`,
  eventInOtherCurrency:
    'To wydarzenie jest sprzedawane w innej walucie. Anuluj te bilety, a tamte sprzedaj w nowym zamówieniu.',
  placesTaken: (n, what, event) =>
    `${plural('pl', n, { one: '# miejsce zostaje zajęte', few: '# miejsca zostają zajęte', many: '# miejsc zostaje zajętych', other: '# miejsca zostaje zajęte' })}: ${isolated(what)}, ${isolated(event)}`,
  differenceToTake: 'Różnica do zapłaty',
  differenceToGive: 'Różnica do zwrotu',
  differenceRounded: (handed, exact) =>
    `Do zwrotu: ${isolated(handed)} (zaokrąglone z ${isolated(exact)})`,
  noDifference: 'Bez różnicy',
  returnedStop: 'Bilety, które wracają, od razu przestają działać przy wejściu.',
  mayNotGiveBack:
    'Nie masz prawa zwracać pieniędzy. Wybierz bilety, które kosztują tyle samo lub więcej.',
  exchangeTaking: (n, amount) => `Wymień ${tickets(n)}, przyjmij ${isolated(amount)}`,
  exchangeGiving: (n, amount) => `Wymień ${tickets(n)}, zwróć ${isolated(amount)}`,
  exchangeEven: n => `Wymień ${tickets(n)}`,
  openAndExchange: 'Otwórz zmianę i wymień',
  newTicketsFor: 'Dla kogo są nowe bilety',
  newTicket: (n, what) => `Nowy bilet ${number(n)}: ${isolated(what)}`,
  movesAlong: who => `Przechodzi: ${isolated(who)}`,
  nameFirst: 'Ten bilet wymaga jeszcze imienia i nazwiska.',
  idFirst: 'Ten bilet wymaga jeszcze numeru PESEL lub dokumentu.',
  proofSeen: 'Okazano? Zaznacza spacja, Enter albo dotknięcie.',
  wasExchanged: n =>
    `Wymieniono. ${plural('pl', n, { one: '# nowy bilet czeka', few: '# nowe bilety czekają', many: '# nowych biletów czeka', other: '# nowego biletu czeka' })} na wydruk. Odbierz stare.`,
  wasTaken: {
    cash: amount => `Przyjęto gotówką ${isolated(amount)}`,
    card: amount => `Przyjęto kartą ${isolated(amount)}`,
    transfer: amount => `Przyjęto przelewem ${isolated(amount)}`,
    other: (amount, name = '') => `Przyjęto ${isolated(amount)}, sposób: ${isolated(name)}`,
    complimentary: amount => `Bezpłatnie ${isolated(amount)}`,
  },
  changeToGive: amount => `Wydaj resztę ${isolated(amount)}`,
};
