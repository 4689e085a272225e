import type { ReactNode } from 'react';
import { useAction } from './actions.ts';
import { useShortcut } from './shortcuts.ts';

interface Command {
  /** Names it among all commands: `maintenance.release`. */
  readonly id: string;
  /** Only what is daily work has one. */
  readonly keys?: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly run: () => void;
  readonly when?: boolean;
}

/** Something that the command palette finds by name, with its key where it has one. */
export function useCommand({ id, keys, label, icon, run, when = true }: Command): void {
  useShortcut({ keys: keys ?? '', label, action: run, when: when && keys !== undefined });
  useAction({ id, label, run, when, icon, ...(keys !== undefined && { keys }) });
}
