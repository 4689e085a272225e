import { IconBuildingOff } from '@tabler/icons-react';
import { useText } from '../text/index.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** All there is at a counter that an admin has stopped; it goes away by itself when they let it in. */
export function LockedOut() {
  const text = useText().shell;
  return (
    <div role="alert">
      <EmptyState icon={<IconBuildingOff size={40} />} title={text.lockedOut} isPage>
        {text.lockedOutHint}
      </EmptyState>
    </div>
  );
}
