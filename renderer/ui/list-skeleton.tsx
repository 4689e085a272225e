import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useText } from '../text/index.tsx';
import { useLate } from './late.ts';

interface Props {
  readonly rows?: number;
  /** Pixels of one row, so that nothing moves when the rows arrive. */
  readonly height?: number;
}

/** The shape of what comes; nothing at all in the first 200 ms, so that quick answers never flash. */
export function ListSkeleton({ rows = 6, height = 56 }: Props) {
  const text = useText();
  const late = useLate(200);
  if (!late) return null;
  return (
    <div aria-busy>
      <VisuallyHidden>{text.ui.loading}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height - 8} mb={8} radius="sm" />
      ))}
    </div>
  );
}
