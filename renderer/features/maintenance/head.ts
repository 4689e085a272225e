import { Head } from '../../../core/contract/journal.ts';

/** A head as it is copied and printed, `12:3f…`; null for anything else. */
export function readHead(typed: string): Head | null {
  const [number = '', hash] = typed.trim().split(':');
  const head = Head.safeParse({ number: Number(number), hash });
  return head.success ? head.data : null;
}
