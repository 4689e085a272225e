import type { DocumentSentences } from '../../shape.ts';

export const notHandedOver: DocumentSentences = {
  closed: how =>
    how === 'save'
      ? 'Nie zapisano: okno zostało zamknięte.'
      : 'Nie wydrukowano: okno drukowania zostało zamknięte.',
  opened: () =>
    'Nie udało się użyć żadnej drukarki. Dokument jest otwarty w innym oknie: wydrukuj go stamtąd.',
  noPrinter: () =>
    'Nie wydrukowano: nie udało się użyć żadnej drukarki, a na tym komputerze żaden program nie otwiera plików PDF. Sprawdź, czy drukarka jest włączona i podłączona, albo zapisz PDF.',
  noReader: () =>
    'Żaden program na tym komputerze nie otwiera plików PDF. Zapisz plik albo zainstaluj czytnik PDF.',
  diskFull: () => 'Nie zapisano: dysk jest pełny. Zwolnij miejsce albo wybierz inny folder.',
  notWritable: () =>
    'Nie zapisano: brak prawa zapisu w tym miejscu. Wybierz inny folder lub inną nazwę.',
  folderGone: () => 'Nie zapisano: tego folderu już nie ma. Wybierz inny.',
  stopped: how =>
    ({
      save: 'Przerwano: niczego nie zapisano.',
      print: 'Przerwano: niczego nie wydrukowano.',
      open: 'Przerwano: niczego nie otwarto.',
    })[how],
};
