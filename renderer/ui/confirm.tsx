import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

export interface Question {
  readonly title: string;
  readonly body?: ReactNode;
  /** Names the consequence: "Cancel 3 tickets, give back 150,00 zł". */
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly danger?: boolean;
}

/** Asks before something that cannot be taken back; true when the consequence was chosen. */
export function confirm({ title, body, confirmLabel, cancelLabel, danger }: Question) {
  return new Promise<boolean>(resolve => {
    modals.openConfirmModal({
      title,
      children: typeof body === 'string' ? <Text size="sm">{body}</Text> : body,
      labels: { confirm: confirmLabel, cancel: cancelLabel },
      // Enter is the obvious next step, except where that would destroy something.
      ...(danger === true
        ? { confirmProps: { color: 'red' }, cancelProps: { 'data-autofocus': true } }
        : { confirmProps: { 'data-autofocus': true } }),
      onConfirm: () => resolve(true),
      onClose: () => resolve(false),
    });
  });
}
