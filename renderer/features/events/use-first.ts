import { useEffect, useRef } from 'react';

/** Chooses the first event where none is chosen; what is open is never swapped away. */
export function useFirst(
  wanted: boolean,
  first: string | undefined,
  select: (eventId: string) => void,
): void {
  const choose = useRef(select);
  useEffect(() => {
    choose.current = select;
  });
  useEffect(() => {
    if (wanted && first !== undefined) choose.current(first);
  }, [wanted, first]);
}
