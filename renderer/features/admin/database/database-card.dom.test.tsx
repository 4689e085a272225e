import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DatabaseLogin } from '../../../../core/contract/system.ts';
import { counterOn } from '../../../api/counter.testing.ts';
import { serve } from '../../../api/host.testing.ts';
import { anOverview } from '../../../api/overview.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { DatabaseCard } from './database-card.tsx';

function shown(login: DatabaseLogin) {
  serve({
    system: counterOn({ kind: 'shared', login }, ['maintain']),
    maintenance: anOverview(),
  });
  return show(<DatabaseCard />).text.maintenance;
}

test.each(['noRoles', 'otherKey', 'notLetIn'] as const)(
  'a counter that works as the owner of the database says so, and what is to be done (%s)',
  async login => {
    const say = shown(login);
    await screen.findByText(say.ownerLogin[login]);
  },
);

test('a counter with a login for counters says nothing of it', async () => {
  const say = shown('counter');
  await screen.findByText(say.answers);
  await screen.findByText('18.4');
  for (const sentence of Object.values(say.ownerLogin)) {
    expect(screen.queryByText(sentence)).toBeNull();
  }
});
