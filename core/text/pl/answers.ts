import { busyOf } from '../busy-of.ts';
import { isolated } from '../isolated.ts';
import type { AnswerSentences } from '../shape.ts';
import { faults } from './answers/faults.ts';
import { notHandedOver } from './answers/not-handed-over.ts';
import { refusals } from './answers/refusals.ts';
import { database } from './database.ts';

export const answers: AnswerSentences = {
  refusals,
  faults,
  notHandedOver,
  busy: {
    ...busyOf(database, 'Nic się nie stało.'),
    locked: 'Ktoś właśnie zmienia to samo. Nic się nie stało; spróbuj ponownie.',
    timeout: 'Trwało to za długo i zostało przerwane. Nic się nie stało; spróbuj ponownie.',
    conflict: 'Ktoś zmienił to w tej samej chwili. Nic się nie stało; spróbuj ponownie.',
    diskFull: 'Dysk bazy danych jest pełny. Nic się nie stało; zwolnij miejsce i spróbuj ponownie.',
    unreachable: 'Nie ma teraz połączenia. To, co wpisano, jest zachowane; spróbuj ponownie.',
  },
  defect: incident =>
    incident === null
      ? 'Coś poszło nie tak w tym oknie. To, co zapisano, jest bezpieczne. Spróbuj ponownie lub odśwież.'
      : `Coś poszło nie tak i jest to nasz błąd. Nic się nie zmieniło. W dzienniku ma numer ${isolated(incident)}.`,
  invalid: 'Niektóre pola są niepoprawne. Popraw zaznaczone.',
};
