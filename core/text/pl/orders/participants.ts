import type { participants as en } from '../../en/orders/participants.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';

export const participants: Sentences<typeof en> = {
  reveal: 'Pokaż numer',
  revealOf: who => `Pokaż PESEL lub numer dokumentu: ${isolated(who)}`,
  changeOf: who => `Zmień uczestnika: ${isolated(who)}`,
  changeParticipant: 'Zmień uczestnika',
  saveParticipant: 'Zapisz zmianę',
  participantChanged: 'Zmieniono uczestnika.',
  masksAgain: seconds =>
    plural('pl', seconds, {
      one: 'Zniknie po # sekundzie.',
      few: 'Zniknie po # sekundach.',
      many: 'Zniknie po # sekundach.',
      other: 'Zniknie po # sekundy.',
    }),
  revealHint: 'Dziennik zapisze, kto, kiedy i dlaczego oglądał; samego numeru nie zapisze.',
  changeHint:
    'Dziennik zapisze, kto, kiedy i dlaczego zmienił dane; nazwisk i numerów nie zapisze. Na wcześniej wydrukowanym bilecie zostaje dawne nazwisko.',
  reasonsReveal: {
    door: 'Kontrola przy wejściu',
    customer: 'Prośba klienta',
    authority: 'Żądanie urzędu',
  },
  reasonsChange: { spelling: 'Błąd w pisowni', other: 'Przyjdzie ktoś inny', wrongId: 'Zły numer' },
};
