import { useState } from 'react';
import type { Answer } from '../../../api/answers.ts';
import { useText } from '../../../text/index.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import type { Undoing } from '../sale/undo.ts';
import { leaveUndo } from './ask-to-undo.ts';
import { BackToCard } from './back-to-card.tsx';
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
      return <Refused {...undo} />;
    case 'undone':
      return <Undone {...undo} />;
  }
}

type RefusedUndo = Extract<Undoing, { readonly kind: 'refused' }>;

/** Where a terminal charged the card, the money goes back there first. */
function Refused({ order, answer }: RefusedUndo) {
  // What was left is asked about once more before the terminal is.
  const [left, setLeft] = useState<Answer | null>(null);
  const isAtCard = answer.kind === 'refusal' && answer.code === 'ATTEMPT_NEEDED';
  if (isAtCard && left !== answer)
    return <BackToCard order={order} needed={answer.data} onLeft={() => setLeft(answer)} />;
  return <Stands order={order} answer={answer} />;
}
