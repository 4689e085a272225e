import type { starting as en } from '../../en/events/starting.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';

export const starting: Sentences<typeof en> = {
  start: {
    isMeant: moment => `Czy na pewno ${isolated(moment)}?`,
    past: 'Ten termin już minął: wydarzenie będzie uznane za rozpoczęte i żadne stanowisko nie sprzeda na nie biletu.',
    farAhead: 'To za ponad pięć lat.',
    farMove: 'Od dotychczasowego terminu dzieli go ponad rok.',
    taken: n =>
      `Na dotychczasowy termin ${plural('pl', n, {
        one: 'zarezerwowano lub sprzedano # bilet',
        few: 'zarezerwowano lub sprzedano # bilety',
        many: 'zarezerwowano lub sprzedano # biletów',
        other: 'zarezerwowano lub sprzedano # biletu',
      })}.`,
    ids: 'Od rozpoczęcia liczy się czas przechowywania numerów PESEL i dokumentów.',
    lateSale: (name, until) =>
      `${isolated(name)}: sprzedaż trwa także po rozpoczęciu, do ${isolated(until)}.`,
    sellAfter: 'Sprzedawać także po rozpoczęciu?',
    save: 'Zapisz mimo to',
    change: 'Wróć i popraw',
  },
};
