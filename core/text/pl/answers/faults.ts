import { count } from '../../../format/numbers.ts';
import { codeOf, visible } from '../../character.ts';
import { plural } from '../../plural.ts';
import type { AnswerSentences } from '../../shape.ts';

const characters = (n: number) =>
  plural('pl', n, { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaku' });

export const faults: AnswerSentences['faults'] = {
  required: () => 'Wypełnij to pole.',
  tooShort: limit => `Za krótkie: co najmniej ${characters(limit)}.`,
  tooLong: limit => `Za długie: najwyżej ${characters(limit)}.`,
  tooSmall: limit => `Co najmniej ${count('pl', limit)}.`,
  tooBig: limit => `Najwyżej ${count('pl', limit)}.`,
  tooFew: limit => `Potrzeba co najmniej ${count('pl', limit)}.`,
  tooMany: limit => `Może być najwyżej ${count('pl', limit)}.`,
  notNumber: () => 'Wpisz liczbę.',
  notWhole: () => 'Wpisz liczbę całkowitą.',
  invalid: () => 'To nie jest poprawne.',
  ageNeedsNationalId: () => 'Wiek można ograniczyć tylko tam, gdzie podaje się PESEL lub dokument.',
  agesReversed: () => 'Górna granica wieku jest niższa od dolnej.',
  cardInText: () => 'Jest tu numer karty. Usuń go: ten tekst jest przechowywany bez szyfrowania.',
  tooYoung: limit => `Za mało lat w dniu wydarzenia: ten bilet jest od ${count('pl', limit)} lat.`,
  tooOld: limit => `Za dużo lat w dniu wydarzenia: ten bilet jest do ${count('pl', limit)} lat.`,
  attemptOnlyCard: () => 'Odpowiedź terminala dotyczy tylko płatności kartą.',
  repeatedAttempt: () => 'Tę samą płatność kartą podano dwa razy.',
  complimentaryAlone: () => 'Bezpłatne są wszystkie bilety albo żaden.',
  hostShape: () => 'To nie nazwa ani adres komputera. Przykład: 192.168.1.20.',
  controlCharacter: () => 'Jest tu niewidoczny znak sterujący. Wpisz od nowa.',
  country: () => 'Wybierz kraj, który wydał dokument.',
  currency: () => 'To nie jest waluta. Wpisz trzy litery, na przykład PLN.',
  documentShape: () => 'Tylko litery, cyfry, spacje, kropki, ukośniki i łączniki.',
  email: () => 'To nie jest adres e-mail. Powinien wyglądać jak imie@example.com.',
  moment: () => 'To nie jest data z godziną.',
  momentOutOfRange: () => 'Rok musi być między 1970 a 2199.',
  nameCharacter: codePoint =>
    visible(codePoint) === null
      ? `Jest tu niewidoczny znak (${codeOf(codePoint)}). Wpisz tekst jeszcze raz.`
      : `Znak „${visible(codePoint)}” nie może wystąpić w imieniu ani nazwisku. Dozwolone są litery, cyfry, spacje, łączniki, apostrofy i cudzysłowy.`,
  nameDigits: () => 'Imię i nazwisko muszą zawierać litery. Same cyfry nie wystarczą.',
  nameOfMethod: () => 'Nazwę podaje się przy innym sposobie zapłaty i tylko przy nim.',
  nameShape: () => 'Imię i nazwisko zaczynają się od litery lub cyfry.',
  noActivePrice: () => 'Co najmniej jedna cena musi być dostępna w sprzedaży.',
  nothingPaid: () => 'Wpłata musi być większa od zera.',
  peselControlDigit: () => 'Cyfra kontrolna się nie zgadza. Sprawdź, czy nie ma pomyłki.',
  peselDate: () => 'Zawarta w nim data nie istnieje. Sprawdź pierwsze sześć cyfr.',
  peselDigits: () => 'PESEL ma dokładnie 11 cyfr.',
  peselInText: () => 'Jest tu numer PESEL. Usuń go: ten tekst jest przechowywany bez szyfrowania.',
  peselZeros: () => 'Same zera to nie PESEL.',
  phoneShape: () => 'To nie jest numer telefonu: od 5 do 15 cyfr.',
  taxIdShape: () =>
    'To nie jest NIP: nie zgadza się cyfra kontrolna albo brakuje liter kraju przed numerem.',
  pinDigits: () => 'PIN ma od 6 do 12 cyfr.',
  pinTrivial: () => 'Ten PIN każdy sprawdza najpierw. Wybierz inny.',
  priceNeverSold: () =>
    'Tej ceny nigdy nie byłoby w sprzedaży: jej termin nie mieści się w terminie rodzaju biletu.',
  priceOrReason: () => 'Wybierz cenę albo podaj powód, dla którego bilet jest bezpłatny.',
  pricedTwice: () => 'Podaj jedną cenę albo listę cen.',
  repeatedDenomination: () => 'Ten sam nominał jest tu dwa razy.',
  countedTooMuch: () => 'Tyle nie mieści żadna szuflada. Przelicz jeszcze raz.',
  repeatedClass: () => 'Ten rodzaj biletu jest tu dwa razy.',
  repeatedMethod: () => 'Ten sam sposób zapłaty jest tu dwa razy.',
  repeatedPrice: () => 'Ta cena jest tu dwa razy.',
  saleEndsBeforeItBegins: () => 'Sprzedaż skończyłaby się, zanim by się zaczęła.',
  tenderedOnlyCash: () => 'Kwotę otrzymaną podaje się tylko przy gotówce.',
  tenderedTooLittle: () => 'To mniej niż kwota do zapłaty.',
  timeZone: () => 'To nie jest strefa czasowa. Wpisz na przykład Europe/Warsaw.',
};
