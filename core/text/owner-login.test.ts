import { expect, test } from 'vitest';
import { maintenance as en } from './en/maintenance.ts';
import { maintenance as fa } from './fa/maintenance.ts';
import { maintenance as pl } from './pl/maintenance.ts';

test.each([en, pl, fa])(
  'whoever finds no login for counters is told of both rights that it takes',
  ({ ownerLogin }) => {
    expect(ownerLogin.noRoles).toContain('CREATEROLE');
    // Who made the role of the counters themselves, after a restore say, has to give it to the owner.
    expect(ownerLogin.noRoles).toContain('ADMIN');
  },
);
