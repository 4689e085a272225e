import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useText } from '../text/index.tsx';
import { announce } from './announce.tsx';
import { copy } from './copy.ts';

interface Props {
  readonly value: string;
  /** What it copies: "Copy the code". */
  readonly label: string;
}

/** Copies a value and says so, in its own place, for two seconds. */
export function CopyButton({ value, label }: Props) {
  const text = useText().ui;
  const [copied, setCopied] = useState<string | null>(null);
  const done = copied === value;
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Tooltip label={done ? text.copied : label}>
      <ActionIcon
        aria-label={label}
        onClick={() =>
          void copy(value).then(worked => {
            if (!worked) return;
            setCopied(value);
            announce(text.copied);
          })
        }
      >
        {done ? <IconCheck size={18} color="var(--good)" /> : <IconCopy size={18} />}
      </ActionIcon>
    </Tooltip>
  );
}
