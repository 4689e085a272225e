import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { EmptyState } from '../empty-state.tsx';

interface Props {
  readonly title: string;
  readonly hint: string;
  /** The way to rows that are there, where there is one. */
  readonly wider?: { readonly label: string; readonly onWiden: () => void } | undefined;
}

/** What stands in a list when nothing fits what is looked for. */
export const NothingFits = ({ title, hint, wider }: Props) => (
  <EmptyState
    icon={<IconSearchOff size={40} />}
    title={title}
    action={
      wider !== undefined && (
        <Button variant="default" onClick={wider.onWiden}>
          {wider.label}
        </Button>
      )
    }
  >
    {hint}
  </EmptyState>
);
