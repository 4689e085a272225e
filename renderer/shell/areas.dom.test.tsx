import { describe, expect, test } from 'vitest';
import { permissions, permissionsOf } from '../../core/contract/permissions.ts';
import { areasFor } from './areas.ts';

const keysFor = (...given: Parameters<typeof areasFor>) =>
  areasFor(...given).map(({ name, keys }) => `${name} ${keys}`);

describe('the areas', () => {
  test('have each a digit of their own, which stays whatever else is permitted', () => {
    expect(keysFor(permissions, true)).toEqual([
      'sell alt+1',
      'orders alt+2',
      'events alt+3',
      'admin alt+4',
      'shift alt+6',
    ]);
    expect(keysFor(permissionsOf.clerk, true)).toEqual([
      'sell alt+1',
      'orders alt+2',
      'shift alt+6',
    ]);
  });

  test('have an Admin for whoever may enter one of its pages', () => {
    for (const permission of [
      'maintain',
      'manageOperators',
      'personalData',
      'viewJournal',
    ] as const)
      expect(keysFor([permission], true)).toEqual(['admin alt+4']);
  });

  test('have a shift only where cash lies in drawers, for who opens, closes or moves cash', () => {
    expect(keysFor(permissionsOf.clerk, false)).toEqual(['sell alt+1', 'orders alt+2']);
    expect(keysFor(['sell', 'viewShifts'], true)).toEqual(['sell alt+1']);
    for (const permission of ['openShift', 'closeShift', 'moveCash'] as const)
      expect(keysFor([permission], true)).toEqual(['shift alt+6']);
  });
});
