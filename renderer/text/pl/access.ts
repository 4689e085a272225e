import type { access as en } from '../en/access.ts';
import { plural } from '../plural.ts';
import type { Sentences } from '../shape.ts';

export const access: Sentences<typeof en> = {
  lead: 'Kasa biletowa, w której żadne miejsce nie sprzeda się dwa razy.',
  setUpTitle: 'Przygotuj swoją kasę',
  setUpHint: 'Zostajesz pierwszym administratorem. Wszystko można potem zmienić.',
  organisation: 'Nazwa organizacji',
  organisationHint: 'Będzie na biletach, na przykład „Teatr Mały”.',
  yourName: 'Imię i nazwisko',
  email: 'Adres e-mail',
  emailHint: 'Posłuży do logowania.',
  password: 'Hasło',
  passwordRule: 'Co najmniej 10 znaków. Kilka słów pod rząd łatwo zapamiętać.',
  passwordTooShort: missing =>
    plural('pl', missing, {
      one: 'jeszcze # znak',
      few: 'jeszcze # znaki',
      many: 'jeszcze # znaków',
      other: 'jeszcze # znaku',
    }),
  passwordFair: 'Wystarczające',
  passwordGood: 'Dobre',
  passwordStrong: 'Mocne',
  passwordStrength: 'Siła hasła',
  showPassword: 'Pokaż hasło',
  begin: 'Zaczynamy',
  signInTitle: 'Logowanie',
  signIn: 'Zaloguj się',
  account: 'Twoje konto',
  changePassword: 'Zmień hasło',
  oldPassword: 'Obecne hasło',
  newPassword: 'Nowe hasło',
  oneTimePassword: 'Hasło jednorazowe',
  oldPasswordWrong: 'To hasło jest nieprawidłowe.',
  passwordChanged: 'Hasło zostało zmienione. Wszędzie indziej nastąpiło wylogowanie.',
  firstPasswordTitle: 'Ustaw własne hasło',
  firstPasswordHint:
    'Hasło jednorazowe zna jeszcze ktoś inny. Od teraz wpuści Cię tylko Twoje własne.',
  sessions: 'Gdzie trwa Twoja sesja',
  thisSession: 'tutaj',
  goneCounter: 'Stanowisko, którego już nie ma',
  signedInSince: 'Logowanie:',
  lastSeen: 'ostatnio:',
  endSession: 'Wyloguj tam',
  endOtherSessions: n =>
    plural('pl', n, {
      one: 'Wyloguj na # innym stanowisku',
      few: 'Wyloguj na pozostałych # stanowiskach',
      many: 'Wyloguj na pozostałych # stanowiskach',
      other: 'Wyloguj na pozostałych # stanowiska',
    }),
  organisationNotSaved:
    'Logowanie się udało. Nie zapisano tylko nazwy organizacji; podaj ją w części Obsługa.',
};
