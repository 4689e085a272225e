import type { DocumentSentences } from '../../shape.ts';

export const notHandedOver: DocumentSentences = {
  closed: how =>
    how === 'save'
      ? 'Not saved: you closed the dialog.'
      : 'Not printed: you closed the print dialog.',
  opened: () =>
    'No printer could be used. The document is open in another window: print it from there.',
  noPrinter: () =>
    'Not printed: no printer could be used, and no program on this computer opens a PDF. Check that the printer is on and connected, or save the PDF.',
  noReader: () =>
    'No program on this computer opens a PDF. Save it instead, or install a PDF reader.',
  diskFull: () => 'Not saved: the disk is full. Free some space, or choose another folder.',
  notWritable: () => 'Not saved: you may not write there. Choose another folder or name.',
  folderGone: () => 'Not saved: that folder is no longer there. Choose another.',
  stopped: how =>
    ({
      save: 'You stopped it: nothing was saved.',
      print: 'You stopped it: nothing was printed.',
      open: 'You stopped it: nothing was opened.',
    })[how],
};
