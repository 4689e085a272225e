import { count } from '../../../format/numbers.ts';
import type { paying as en } from '../../en/sell/paying.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { tickets } from '../counted.ts';

const listed = (proofs: readonly { readonly name: string; readonly tickets: number | null }[]) =>
  proofs
    .map(({ name, tickets: n }) => `${isolated(name)}${n === null ? '' : ` (${count('pl', n)})`}`)
    .join(', ');

export const paying: Sentences<typeof en> = {
  toPay: 'Do zapłaty',
  method: 'Sposób zapłaty',
  methods: {
    cash: 'Gotówka',
    card: 'Karta',
    transfer: 'Przelew',
    other: 'Inny',
    complimentary: 'Zaproszenie',
  },
  tooSoon: 'Enter przyjmie dokładną kwotę w gotówce. Naciśnij jeszcze raz.',
  onlyPart: (amount, keys) =>
    `${isolated(amount)} to nie cała kwota. ${isolated(keys)} przyjmie ją jako część zapłaty.`,
  early:
    'Zamówienie nie było jeszcze kompletne, więc płatności nie przyjęto. Sprawdź kwotę i przyjmij ją jeszcze raz.',
  given: 'Otrzymano gotówką',
  amount: 'Kwota',
  reference: 'Numer potwierdzenia (opcjonalnie)',
  quickAmounts: 'Najczęstsze kwoty',
  exact: 'odliczone',
  change: 'Reszta',
  noChange: 'Bez reszty',
  stillMissing: 'Brakuje jeszcze',
  toPayInCash: (due, exact) =>
    `Do zapłaty gotówką: ${isolated(due)} (zaokrąglone z ${isolated(exact)})`,
  noCoins: 'Takiej kwoty nie da się zapłacić monetami; najbliższa to',
  nobodyGives: 'Za dużo gotówki jak na to zamówienie; najwyżej',
  atMost: 'Tu nie wydaje się reszty; najwyżej',
  parts: 'Płatność w częściach',
  remaining: 'Pozostało',
  removePart: method => `Usuń część: ${method}`,
  addPart: 'Przyjmij tę kwotę jako część',
  takePart: amount => `Przyjmij ${isolated(amount)} jako część`,
  take: amount => `Przyjmij ${isolated(amount)}`,
  giveFree: n => `Wydaj bezpłatnie ${tickets(n)}`,
  checkProofs: proofs => `Sprawdź: ${listed(proofs)}`,
  checkProofsKeys:
    'Okazano? Spacja lub dotknięcie zaznacza, Enter zaznacza i od razu przyjmuje zapłatę.',
  backToOrder: 'Wróć do biletów',

  sold: 'Sprzedane',
  soldTickets: n =>
    plural('pl', n, {
      one: 'Sprzedano # bilet',
      few: 'Sprzedano # bilety',
      many: 'Sprzedano # biletów',
      other: 'Sprzedano # biletu',
    }),
  soldElsewhere: 'To zamówienie jest już sprzedane',
  soldElsewhereHint: 'Nie przyjmuj za nie pieniędzy i nic tu nie zwracaj.',
  code: 'Kod zamówienia',
  giveBack: 'Reszta do wydania',
  ways: { print: 'Drukuj', open: 'Otwórz', save: 'Zapisz PDF' },
  handedOver: {
    print: 'Bilety są w drodze do drukarki.',
    open: 'Bilety otwarto w innym oknie.',
    save: 'Zapisano:',
  },
  nextCustomer: 'Następny klient',
  anyKey: 'Pisanie zaczyna następne wyszukiwanie.',
};
