import { Button } from '@mantine/core';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';

interface Choice {
  readonly tickets: number;
  readonly onResume: () => void;
  readonly isReleasing: boolean;
  readonly onRelease: () => void;
}

/** Goes on with a hold that was left open, or gives its places back. */
export function ResumeOrRelease({ tickets, onResume, isReleasing, onRelease }: Choice) {
  const text = useText();
  return (
    <>
      <Button
        fullWidth
        h={48}
        rightSection={<KeyChip keys={keyMap.next} />}
        aria-keyshortcuts={ariaKeys(keyMap.next)}
        onClick={onResume}
      >
        {text.sell.resume}
      </Button>
      <Button
        fullWidth
        h={44}
        variant="subtle"
        color="gray"
        loading={isReleasing}
        onClick={onRelease}
      >
        {text.sell.release(tickets)}
      </Button>
    </>
  );
}
