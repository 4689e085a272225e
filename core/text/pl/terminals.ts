import type { terminals as en } from '../en/terminals.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

export const terminals: Sentences<typeof en> = {
  steps: {
    connecting: 'Łączenie z terminalem…',
    presentCard: 'Oczekiwanie na kartę…',
    enterPin: 'Oczekiwanie na PIN…',
    authorising: 'Oczekiwanie na bank…',
    removeCard: 'Klient może zabrać kartę',
  },
  reasons: {
    noCard: 'Nie przyłożono karty na czas.',
    wrongPin: 'PIN był błędny.',
    cardRefused: 'Bank odrzucił kartę.',
    noSuchCharge: 'Terminal nie zna takiego obciążenia. Zwróć pieniądze na tym, na którym płacono.',
    tooMuchBack: 'To więcej, niż pobrano.',
    nobodyListens:
      'Nie można połączyć się z terminalem. Czy jest włączony, a adres i port właściwe?',
    noSuchHost: 'W sieci nie ma urządzenia o tej nazwie.',
    silent: 'Terminal nie odpowiada. Mógł się zawiesić albo port jest niewłaściwy.',
    noTerminal: 'To, co tam odpowiada, nie jest terminalem płatniczym. Sprawdź port.',
    otherVersion:
      'Terminal używa innej wersji protokołu niż ten program. Zaktualizuj jedno z nich.',
    tooLong: 'Odpowiedź jest za długa jak na terminal płatniczy. Sprawdź port.',
    unreadable: 'Nie da się odczytać odpowiedzi terminala.',
    lineBroke: 'Połączenie z terminalem zostało przerwane.',
    busy: 'Terminal jest zajęty czymś innym. Spróbuj za chwilę.',
    differs: 'Terminal odpowiedział dla innej kwoty.',
  },
  title: 'Terminale płatnicze',
  hint: 'Dodaj każdy terminal raz i wybierz stanowiska, które z niego korzystają. Kilka stanowisk może mieć wspólny.',
  none: 'Nie ma żadnego terminala. Płatności kartą wpisuje się ręcznie.',
  add: 'Dodaj terminal',
  edit: 'Zmień',
  remove: 'Usuń',
  removeTitle: name => `Usunąć ${isolated(name)}?`,
  removeHint:
    'Na jego stanowiskach karty będą przyjmowane ręcznie. Dotychczasowe płatności pozostaną bez zmian.',
  actionsFor: name => `Co można zrobić: ${isolated(name)}`,
  name: 'Nazwa terminala',
  host: 'Adres sieciowy',
  port: 'Port',
  save: 'Zapisz',
  saved: 'Zapisano terminal.',
  simulated: 'Symulowany: nie obciąża żadnej karty',
  nowhere: 'na żadnym stanowisku',
  counters: 'Używany na stanowiskach',
  thisCounter: 'to stanowisko',
  try: 'Wypróbuj',
  tryFor: name => `Wypróbuj: ${isolated(name)}`,
  answers: (model, serial) => `Odpowiada: ${isolated(model)}, ${isolated(serial)}.`,
};
