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
  organisationNotSaved:
    'Logowanie się udało. Nie zapisano tylko nazwy organizacji; podaj ją w części Obsługa.',
};
