import { Button } from '@mantine/core';
import { IconReceipt2 } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { useText } from '../../text/index.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { NothingFits } from '../../ui/list/nothing-fits.tsx';

interface Props {
  /** Something is typed or filtered. */
  readonly filtered: boolean;
  readonly onShowAll: () => void;
}

/** Why the list is empty, and the way out. */
export function NoOrders({ filtered, onShowAll }: Props) {
  const text = useText().orders;
  const [, navigate] = useLocation();
  return filtered ? (
    <NothingFits
      title={text.notFound}
      hint={text.notFoundHint}
      wider={{ label: text.showAll, onWiden: onShowAll }}
    />
  ) : (
    <EmptyState
      icon={<IconReceipt2 size={40} />}
      title={text.empty}
      action={<Button onClick={() => navigate('/sell')}>{text.toSell}</Button>}
    >
      {text.emptyHint}
    </EmptyState>
  );
}
