import { useRef } from 'react';
import { v7 } from 'uuid';

/**
 * The id of a command, for as long as its form stands: the same words sent again are the same command, also
 * when the answer was lost.
 */
export function useSameId(): (said: unknown) => string {
  const last = useRef({ id: '', said: '' });
  return said => {
    const words = JSON.stringify(said);
    if (last.current.said !== words) last.current = { id: v7(), said: words };
    return last.current.id;
  };
}
