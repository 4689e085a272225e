import { count } from '../../../format/numbers.ts';
import type { publishing as en } from '../../en/events/publishing.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';

export const publishing: Sentences<typeof en> = {
  publish: 'Opublikuj',
  saveAndPublish: 'Zapisz i opublikuj',
  publishEffect: 'Od razu w sprzedaży w każdej kasie',
  published: 'Opublikowano: w sprzedaży w każdej kasie',
  unpublish: 'Wycofaj ze sprzedaży',
  unpublishEffect: sold =>
    sold === 0
      ? 'Znika ze sprzedaży w każdej kasie'
      : `Sprzedane bilety (${count('pl', sold)}) pozostają ważne`,
  unpublishQuestion: title => `Wycofać „${isolated(title)}” ze sprzedaży?`,
  unpublishBody: (sold, held) =>
    [
      'Żadne stanowisko nie sprzeda biletów, dopóki nie opublikujesz ponownie.',
      sold > 0 &&
        plural('pl', sold, {
          one: '# sprzedany bilet pozostaje ważny.',
          few: '# sprzedane bilety pozostają ważne.',
          many: '# sprzedanych biletów pozostaje ważnych.',
          other: '# sprzedanego biletu pozostaje ważne.',
        }),
      held > 0 &&
        plural('pl', held, {
          one: '# zarezerwowane miejsce można jeszcze opłacić.',
          few: '# zarezerwowane miejsca można jeszcze opłacić.',
          many: '# zarezerwowanych miejsc można jeszcze opłacić.',
          other: '# zarezerwowanego miejsca można jeszcze opłacić.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  unpublishConfirm: 'Wycofaj ze sprzedaży w każdej kasie',
  leaveOnSale: 'Zostaw w sprzedaży',
  unpublished: 'Wycofano ze sprzedaży',
};
