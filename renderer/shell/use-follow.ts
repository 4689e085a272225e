import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { follow } from '../api/follow.ts';

/** Keeps everything on the screen as it is at all counters, while somebody is signed in. */
export function useFollow(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const leaving = new AbortController();
    void follow(queries, leaving.signal);
    return () => leaving.abort();
  }, [queries]);
}
