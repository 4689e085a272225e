import type { training as en } from '../en/training.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

export const training: Sentences<typeof en> = {
  word: 'Szkolenie',
  explained: 'Ćwicz do woli: nic tu nie jest prawdziwe i niczego się nie drukuje.',
  practise: 'Tryb szkoleniowy',
  practiseHint:
    'Z przykładowymi wydarzeniami i pieniędzmi na niby. Nic z tego nie trafia do prawdziwej kasy.',
  leave: 'Zakończ szkolenie',
  empty: 'Wyczyść szkolenie',
  emptyTitle: 'Wyczyścić szkolenie?',
  emptyBody:
    'Wszystkie zamówienia, bilety i zmiany ze szkolenia znikną, a wydarzenia i operatorzy wrócą do stanu początkowego. Prawdziwa kasa pozostanie nietknięta.',
  emptying: 'Czyszczenie szkolenia…',
  asUsual: 'Zaloguj się jak w kasie',
  chooseWho: 'Wybierz rolę',
  whoTitle: 'W czyjej roli chcesz ćwiczyć?',
  asPart: (role, name) => `${role}: ${isolated(name)}`,
};
