import type { DocumentSentences } from '../../shape.ts';

const notDone = { save: 'Nie zapisano', print: 'Nie wydrukowano', open: 'Nie otwarto' };

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
  diskFull: how =>
    `${notDone[how]}: dysk jest pełny. Zwolnij miejsce albo zapisz plik w innym folderze.`,
  notWritable: how =>
    `${notDone[how]}: w tym folderze nie można zapisywać. Zapisz plik w innym folderze lub pod inną nazwą.`,
  folderGone: how => `${notDone[how]}: tego folderu już nie ma. Zapisz plik w innym folderze.`,
  training: () =>
    'W trybie szkoleniowym niczego się nie drukuje. Dokument, oznaczony jako szkoleniowy, jest otwarty w innym oknie.',
  stopped: how =>
    ({
      save: 'Przerwano: niczego nie zapisano.',
      print: 'Przerwano: niczego nie wydrukowano.',
      open: 'Przerwano: niczego nie otwarto.',
    })[how],
};
