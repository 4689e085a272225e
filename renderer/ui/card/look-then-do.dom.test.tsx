import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pending, serve } from '../../api/host.testing.ts';
import { show } from '../render.testing.tsx';
import { LookThenDo, useLookThenDo } from './look-then-do.tsx';

/** A card whose first answer waits until the test lets it come. */
function card() {
  const asked: boolean[] = [];
  const first = pending();
  function Holds() {
    const act = useLookThenDo({
      async run(dryRun) {
        asked.push(dryRun);
        if (asked.length === 1) await first.over;
        return { dryRun };
      },
      onDone: () => Promise.resolve(),
      sentence: ({ dryRun }) => (dryRun ? 'Would release' : 'Released'),
    });
    return (
      <LookThenDo
        {...{ act, title: 'Holds', look: 'test.look', busy: 'Releasing' }}
        do={{ id: 'test.do', label: 'Release', icon: null, when: true }}
      />
    );
  }
  serve({});
  const { user, text } = show(<Holds />);
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { asked, first, press, look: text.maintenance.lookFirst };
}

test('what is asked for while the look is under way is done after it', async () => {
  const { asked, first, press, look } = card();
  await press(look);
  await press('Release');
  expect(asked).toEqual([true]);
  first.end();
  expect(await screen.findByText(/Released/)).toBeTruthy();
  expect(asked).toEqual([true, false]);
});

test('a second press of the same asks for nothing more', async () => {
  const { asked, first, press, look } = card();
  await press(look);
  await press(look);
  first.end();
  await screen.findByText(/Would release/);
  await waitFor(() => expect(asked).toEqual([true]));
});
