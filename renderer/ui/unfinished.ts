import { useEffect } from 'react';

let standing = 0;

/** Says for as long as it stands that something here is half done: nobody is led away from it unasked. */
export function useUnfinished(when: boolean): void {
  useEffect(() => {
    if (!when) return;
    standing += 1;
    return () => void (standing -= 1);
  }, [when]);
}

export const isUnfinished = (): boolean => standing > 0;
