import type { reserving as en } from '../../en/orders/reserving.ts';
import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';
import type { Sentences } from '../../shape.ts';
import { places, tickets } from '../counted.ts';

const before = (minutes: number): string => {
  if (minutes >= 1_440 && minutes % 1_440 === 0)
    return plural('pl', minutes / 1_440, {
      one: '# dzień',
      few: '# dni',
      many: '# dni',
      other: '# dnia',
    });
  return minutes >= 60 && minutes % 60 === 0
    ? plural('pl', minutes / 60, {
        one: '# godzinę',
        few: '# godziny',
        many: '# godzin',
        other: '# godziny',
      })
    : plural('pl', minutes, {
        one: '# minutę',
        few: '# minuty',
        many: '# minut',
        other: '# minuty',
      });
};

export const reserving: Sentences<typeof en> = {
  reserving: {
    ask: 'Zarezerwuj…',
    title: 'Zarezerwuj miejsca',
    reserve: n => `Zarezerwuj ${places(n)}`,
    reserved: 'Zarezerwowane',
    next: 'Pisz, aby znaleźć wydarzenie dla następnego klienta.',
    keepUntil: 'Miejsca czekają do',
    beforeStart: minutes =>
      minutes === 0 ? 'Rozpoczęcia wydarzenia' : `${before(minutes)} przed rozpoczęciem`,
    anotherTime: 'Inny termin…',
    byTransfer: 'Opłata przelewem do tego terminu',
    byTransferHint:
      'Zamówienie jest w „Czeka na przelew”, dopóki wpłata nie zostanie zaksięgowana.',
    kept: (n, name, until) => {
      const wait = plural('pl', n, {
        one: '# miejsce czeka',
        few: '# miejsca czekają',
        many: '# miejsc czeka',
        other: '# miejsca czeka',
      });
      return name === ''
        ? `${wait} do: ${isolated(until)}.`
        : `${wait} do: ${isolated(until)}. Kupujący: ${isolated(name)}.`;
    },
    transferOf: (amount, code) =>
      `Do przelania ${isolated(amount)}, w tytule przelewu ${isolated(code)}.`,
    notSaved: 'Dane uczestnika nie są zapisane. Najpierw je uzupełnij albo usuń.',
    filters: { reserved: 'Zarezerwowane', transfer: 'Czeka na przelew' },
    until: moment => `Zarezerwowane do: ${isolated(moment)}`,
    transferUntil: moment => `Przelew do: ${isolated(moment)}`,
    lapsed: 'Rezerwacja wygasła',
    transferMissed: 'Przelew nie wpłynął',
    lapsedHint: 'Nikt nie odebrał jej w terminie. Miejsca wróciły do sprzedaży.',
    transferMissedHint: 'W terminie nie zaksięgowano wpłaty. Miejsca wróciły do sprzedaży.',
    tooLate:
      'Jeśli pieniądze jednak przyszły: zarezerwuj miejsca ponownie w obszarze Sprzedaż, o ile są wolne, i zaksięguj wpłatę tam jako przelew. W przeciwnym razie odeślij pieniądze.',
    pickUp: 'Odbiór rezerwacji',
    changeAsk: 'Zmień termin…',
    changeTitle: code => `Do kiedy czeka ${isolated(code)}?`,
    change: 'Zatrzymaj miejsca do tego terminu',
    changed: 'Termin został zmieniony.',
    arrivedAsk: 'Przelew wpłynął…',
    arrivedTitle: code => `Wpłynął przelew za ${isolated(code)}`,
    arrivedHint: 'Wpłata zostanie zaksięgowana jako przelew, poza szufladą i zmianą.',
    reference: 'Numer lub tytuł przelewu (opcjonalnie)',
    proofsSeen: proofs => `Sprawdzono: ${proofs.map(isolated).join(', ')}`,
    book: (amount, n) => `Zaksięguj ${isolated(amount)}, sprzedaj ${tickets(n)}`,
    booked: 'Zaksięgowano. Bilety są sprzedane.',
    reasons: {
      mind: 'Klient nie przyjdzie',
      another: 'Inny termin',
      mistake: 'Pomyłka przy rezerwacji',
    },
  },
};
