import type { ReactNode } from 'react';
import { useAction } from './actions.ts';
import { useShortcut } from './shortcuts.ts';

interface Command {
  /** Names it among all commands: `maintenance.release`. */
  readonly id: string;
  readonly keys: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly run: () => void;
  readonly when?: boolean;
}

/** Something with a key of its own that the command palette finds by name as well. */
export function useCommand({ id, keys, label, icon, run, when = true }: Command): void {
  useShortcut({ keys, label, action: run, when });
  useAction({ id, keys, label, run, when, icon });
}
