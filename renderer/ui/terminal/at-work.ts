import { useEffect } from 'react';

let standing = 0;

/** Says for as long as it stands that a terminal is at work for what is in view: its dialog does not close over it. */
export function useAtWork(when: boolean): void {
  useEffect(() => {
    if (!when) return;
    standing += 1;
    return () => void (standing -= 1);
  }, [when]);
}

export const isAtWork = (): boolean => standing > 0;
