import { z } from 'zod';
import { RoleId } from '../../../../core/contract/permissions.ts';
import { Email } from '../../../../core/contract/signing-in.ts';
import { line } from '../../../../core/contract/text.ts';

/** The form of a new operator, by the rules of the operation it leads to. */
export const newOperator = z.object({
  name: line(100),
  email: Email,
  role: RoleId,
});
export type NewOperator = z.input<typeof newOperator>;

export const emptyOperator: NewOperator = { name: '', email: '', role: 'clerk' };
