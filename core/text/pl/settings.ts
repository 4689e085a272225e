import type { settings as en } from '../en/settings.ts';
import type { Sentences } from '../shape.ts';

export const settings: Sentences<typeof en> = {
  title: 'Ustawienia',
  hint: 'Obowiązują na wszystkich stanowiskach tej bazy.',
  organisation: 'Organizacja',
  organisationHint: 'Widnieje na każdym bilecie',
  holdMinutes: 'Czas rezerwacji w minutach',
  holdMinutesHint: 'Od 1 do 120; dla nowych rezerwacji',
  lateMinutes: 'Przez ile minut po wygaśnięciu rezerwacji można jeszcze zapłacić',
  lateMinutesHint: 'Od 0 do 1440; po cenach z tej chwili, póki miejsca są wolne',
  lockMinutes: 'Minuty do samoczynnej blokady stanowiska',
  lockMinutesHint: 'Bez klawisza i dotyku; 0 oznacza nigdy',
  retentionDays: 'Ile dni przechowywać PESEL i numery dokumentów',
  retentionDaysHint: 'Po wydarzeniu; potem są niszczone',
  currency: 'Zwykła waluta',
  timeZone: 'Zwykła strefa czasowa',
  forNewEvents: 'Dla nowych wydarzeń',
  zoneHint: 'Dla nowych wydarzeń; bilet podaje strefę, jeśli wydarzenie ma inną',
  nothingFound: 'Nic nie znaleziono',
  save: 'Zapisz ustawienia',
};
