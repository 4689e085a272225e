import { payments } from '../../drizzle/schema/index.ts';
import { insertRows } from '../database/insert-rows.ts';

/** Writes money in or back; what is left out here is the database's. */
export const insertPayments = insertRows(payments, 'payments', [
  'id',
  'orderId',
  'commandId',
  'position',
  'method',
  'methodName',
  'amountMinor',
  'tenderedMinor',
  'reference',
  'operatorId',
  'counterId',
  'shiftId',
  'attemptId',
]);
