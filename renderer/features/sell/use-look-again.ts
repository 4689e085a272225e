import { useEffect } from 'react';
import { desk } from './sale/send.ts';

/** An order that waited while another area was open may have changed there. */
export function useLookAgain(): void {
  useEffect(() => {
    desk.tell({ type: 'lookedAgain' });
  }, []);
}
