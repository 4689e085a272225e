import type { SignedIn } from '../../core/contract/signing-in.ts';
import type { Admission } from '../../core/signing-in/sessions.ts';
import type { Seat } from '../program/seat.ts';

/** A sign-in or its renewal, told to its caller: the seat decides what of the tokens they may see. */
export const seated = (
  seat: Seat,
  { operator, counterLetIn, ...tokens }: Admission & { counterLetIn?: boolean },
): SignedIn => ({
  operator,
  ...seat.keep(tokens),
  ...(counterLetIn && { counterLetIn }),
});
