import type { operators as area } from '../../../core/contract/operators.ts';
import { addOperator } from '../../../core/operators/add-operator.ts';
import { changeRefundLimit } from '../../../core/operators/change-refund-limit.ts';
import { changeRole } from '../../../core/operators/change-role.ts';
import { deactivate } from '../../../core/operators/deactivate.ts';
import { operators as listOperators } from '../../../core/operators/operators.ts';
import { reactivate } from '../../../core/operators/reactivate.ts';
import { removeOperator } from '../../../core/operators/remove-operator.ts';
import { removeRole } from '../../../core/operators/remove-role.ts';
import { resetPassword } from '../../../core/operators/reset-password.ts';
import { roles } from '../../../core/operators/roles.ts';
import { saveRole } from '../../../core/operators/save-role.ts';
import { unlock } from '../../../core/operators/unlock.ts';
import type { Rows } from '../row.ts';

export const operators: Rows<typeof area> = {
  operators: listOperators,
  addOperator,
  changeRole,
  changeRefundLimit,
  deactivate,
  reactivate,
  removeOperator,
  resetPassword,
  unlock,
  roles,
  saveRole,
  removeRole,
};
