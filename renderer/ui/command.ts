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
  /** `everywhere` for those of the shell. */
  readonly scope?: 'everywhere' | 'here';
}

/** Something that the command palette finds by name, with its key where it has one. */
export function useCommand({
  id,
  keys,
  label,
  icon,
  run,
  when = true,
  scope = 'here',
}: Command): void {
  useShortcut({ keys: keys ?? '', label, action: run, when: when && keys !== undefined, scope });
  useAction({ id, label, run, when, icon, ...(keys !== undefined && { keys }) });
}
