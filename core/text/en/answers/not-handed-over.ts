import type { DocumentSentences } from '../../shape.ts';

const notDone = { save: 'Not saved', print: 'Not printed', open: 'Not opened' };

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
  diskFull: how =>
    `${notDone[how]}: the disk is full. Free some space, or save it in another folder.`,
  notWritable: how =>
    `${notDone[how]}: this folder cannot be written to. Save it in another folder or under another name.`,
  folderGone: how => `${notDone[how]}: the folder is no longer there. Save it in another one.`,
  training: () =>
    'Training prints nothing. The document is open in another window, marked as training.',
  stopped: how =>
    ({
      save: 'You stopped it: nothing was saved.',
      print: 'You stopped it: nothing was printed.',
      open: 'You stopped it: nothing was opened.',
    })[how],
};
