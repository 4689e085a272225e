import { Modal } from '@mantine/core';
import type { ListedOperator } from '../../../../core/contract/operators.ts';
import { useText } from '../../../text/index.tsx';
import { Sessions } from '../../../ui/sessions.tsx';

interface Props {
  /** Null while nobody is looked at. */
  readonly operator: ListedOperator | null;
  readonly onClose: () => void;
}

/** Where somebody else is signed in. */
export function SessionsOf({ operator, onClose }: Props) {
  const text = useText();
  return (
    <Modal
      opened={operator !== null}
      onClose={onClose}
      size="lg"
      title={operator !== null && text.operators.sessionsOf(operator.name)}
      closeButtonProps={{ 'aria-label': text.ui.close }}
    >
      {operator !== null && <Sessions operatorId={operator.id} />}
    </Modal>
  );
}
