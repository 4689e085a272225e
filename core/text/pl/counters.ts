import type { counters as en } from '../en/counters.ts';
import { isolated } from '../isolated.ts';
import type { Sentences } from '../shape.ts';

export const counters: Sentences<typeof en> = {
  title: 'Stanowiska',
  hint: 'Wszystkie stanowiska tej bazy. Zgubione można stąd zablokować.',
  name: 'Nazwa stanowiska',
  thisOne: 'to stanowisko',
  lastSeen: 'Ostatnio:',
  actionsFor: name => `Co można zrobić: ${isolated(name)}`,
  rename: 'Zmień nazwę',
  lockOut: 'Zablokuj',
  lockOutTitle: name => `Zablokować: ${isolated(name)}?`,
  lockOutHint:
    'W ciągu minuty nic tam już nie zadziała, a kto jest tam zalogowany, zostanie wylogowany. Rezerwacje pozostaną do upływu czasu.',
  letIn: 'Odblokuj',
  letInFirst: 'Dopuść',
  waiting: 'Czeka na dopuszczenie',
  locked: 'Chwilowo zablokowane',
  lockedOut: 'Zablokowane',
};
