import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';
import { useText } from '../text/index.tsx';

export interface Question {
  readonly title: string;
  readonly body?: ReactNode;
  /** Names the consequence: "Cancel 3 tickets, give back 150,00 zł". */
  readonly confirmLabel: string;
  /** What can be taken back by the next key has not the colour of a loss. */
  readonly canBeTakenBack?: boolean;
  /** Instead of the usual words. */
  readonly cancelLabel?: string;
}

/** Asks before something that nobody would do by a slip of the hand; true when the consequence was chosen. */
export function useConfirm(): (question: Question) => Promise<boolean> {
  const text = useText();
  return ({ title, body, confirmLabel, canBeTakenBack, cancelLabel = text.ui.goBack }) =>
    new Promise(resolve => {
      modals.openConfirmModal({
        title,
        children: typeof body === 'string' ? <Text size="sm">{body}</Text> : body,
        closeButtonProps: { 'aria-label': text.ui.close },
        labels: { confirm: confirmLabel, cancel: cancelLabel },
        confirmProps: canBeTakenBack ? {} : { color: 'red' },
        // Enter is the obvious next step, except where that would destroy something.
        cancelProps: { 'data-autofocus': true },
        onConfirm: () => resolve(true),
        onClose: () => resolve(false),
      });
    });
}
