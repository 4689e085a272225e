import type { terminals as en } from '../en/terminals.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

export const terminals: Sentences<typeof en> = {
  steps: {
    connecting: 'Łączenie z terminalem…',
    presentCard: 'Zbliż lub włóż kartę',
    enterPin: 'Wpisywanie PIN-u',
    authorising: 'Pytanie do banku…',
    removeCard: 'Wyjmij kartę',
  },
  reasons: {
    noCard: 'Nikt na czas nie przyłożył karty do terminala.',
    wrongPin: 'PIN był błędny.',
    cardRefused: 'Bank odrzucił kartę.',
    noSuchCharge: 'Terminal nie zna takiego obciążenia. Zwróć pieniądze na tym, na którym płacono.',
    tooMuchBack: 'Wróciłoby więcej, niż pobrano.',
    nobodyListens:
      'Pod tym adresem nic nie odpowiada. Czy terminal jest włączony, a port właściwy?',
    noSuchHost: 'W sieci nie ma komputera o tej nazwie.',
    silent: 'Terminal milczy. Czy port jest właściwy, a terminal się nie zawiesił?',
    noTerminal: 'To, co tam odpowiada, nie jest terminalem płatniczym. Sprawdź port.',
    otherVersion:
      'Terminal używa innej wersji protokołu niż ten program. Zaktualizuj jedno z nich.',
    tooLong: 'Odpowiedzi są za długie jak na terminal płatniczy. Sprawdź port.',
    unreadable: 'Nie da się odczytać odpowiedzi terminala.',
    lineBroke: 'Połączenie z terminalem zostało przerwane.',
    busy: 'Terminal jest zajęty czymś innym. Spróbuj za chwilę.',
    differs: 'Terminal odpowiedział dla innej kwoty.',
  },
  title: 'Terminale płatnicze',
  hint: 'Gdzie dostępny jest każdy terminal i na których stanowiskach stoi. Kilka stanowisk może mieć wspólny.',
  none: 'Nie ma żadnego terminala. Płatności kartą wpisuje się ręcznie.',
  add: 'Dodaj terminal',
  edit: 'Zmień',
  remove: 'Usuń',
  removeTitle: name => `Usunąć ${isolated(name)}?`,
  removeHint:
    'Jego stanowiska będą przyjmować karty ręcznie. To, co nim zapłacono, zostaje bez zmian.',
  actionsFor: name => `Co można zrobić: ${isolated(name)}`,
  name: 'Nazwa terminala',
  host: 'Nazwa lub adres w sieci',
  port: 'Port',
  save: 'Zapisz',
  saved: 'Zapisano terminal.',
  nowhere: 'na żadnym stanowisku',
  counters: 'Używany na stanowiskach',
  thisCounter: 'na tym stanowisku',
  try: 'Wypróbuj',
  tryFor: name => `Wypróbuj: ${isolated(name)}`,
  trying: 'Łączenie…',
  answers: (model, serial) => `Odpowiada: ${isolated(model)}, ${isolated(serial)}.`,
};
