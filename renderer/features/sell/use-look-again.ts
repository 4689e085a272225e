import { useEffect } from 'react';
import { theSale } from './sale/the-sale.ts';

/** An order that waited while another area was open may have changed there. */
export function useLookAgain(): void {
  useEffect(() => {
    theSale.tell({ type: 'lookedAgain' });
  }, []);
}
