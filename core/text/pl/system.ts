import type { system as en } from '../en/system.ts';
import type { Sentences } from '../shape.ts';

/** Which program this is. */
export const system: Sentences<typeof en> = {
  title: 'O programie',
  version: 'Wersja',
  counter: 'To stanowisko',
  unnamedCounter: 'Bez nazwy',
  program: 'Działa jako',
  host: { desktop: 'Program na komputerze', browser: 'Przeglądarka i usługa lokalna' },
  sample: 'Dane przykładowe',
  yes: 'Tak',
  copy: 'Kopiuj dla pomocy technicznej',
};
