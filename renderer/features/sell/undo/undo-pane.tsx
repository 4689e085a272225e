import { useText } from '../../../text/index.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import type { Undoing } from '../sale/undo.ts';
import { leaveUndo } from './ask-to-undo.ts';
import { Question } from './question.tsx';
import { Stands } from './stands.tsx';
import { Undone } from './undone.tsx';

/** The last sale is to be undone: what that does, then what goes back; or why the sale stands. */
export function UndoPane({ undo }: { readonly undo: Undoing }) {
  useShortcut({
    keys: 'Escape',
    label: useText().sell.stepBack,
    action: leaveUndo,
    when: undo.kind !== 'undoing',
  });
  switch (undo.kind) {
    case 'asked':
    case 'undoing':
      return <Question order={undo.order} isBusy={undo.kind === 'undoing'} />;
    case 'refused':
      return <Stands {...undo} />;
    case 'undone':
      return <Undone {...undo} />;
  }
}
