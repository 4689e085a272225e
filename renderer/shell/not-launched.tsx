import { IconLink } from '@tabler/icons-react';
import { useText } from '../text/index.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Threshold } from './threshold.tsx';

/** A page of ours that nobody opened by the printed address: it may not speak to its host. */
export function NotLaunched() {
  const text = useText().shell;
  return (
    <Threshold demo={false} trouble={null}>
      <div role="alert">
        <EmptyState icon={<IconLink size={40} />} title={text.notLaunched}>
          {text.notLaunchedHint}
        </EmptyState>
      </div>
    </Threshold>
  );
}
