import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Counter } from '../../../../core/contract/counters.ts';
import { CounterId } from '../../../../core/contract/ids.ts';
import { languages } from '../../../../core/text/languages.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { focused, show } from '../../../ui/render.testing.tsx';
import { CountersCard } from './counters-card.tsx';

const counter = (id: number, more: Partial<Counter> = {}): Counter => ({
  ...{ id: CounterId.parse(`00000000-0000-4000-8000-00000000000${id}`), name: `Counter ${id}` },
  ...{ lastSeen: '2026-12-04T19:30:00.000Z', lockedOut: false, waiting: false, delayedUntil: null },
  isThis: id === 1,
  ...more,
});

test.each(languages)(
  'a counter that waits to be let in has a button for that in its row, in %s',
  async language => {
    let isWaiting = true;
    const letIn: string[] = [];
    serve({
      system: counterFor('maintain'),
      access: {
        listCounters: host.access.listCounters.handler(() => ({
          counters: [counter(1), counter(2, { waiting: isWaiting })],
        })),
        letCounterIn: host.access.letCounterIn.handler(({ input }) => {
          letIn.push(input.counterId);
          isWaiting = false;
          return {};
        }),
      },
    });
    const { user, text } = show(<CountersCard />, language);
    const say = text.counters;
    const rows = await screen.findByRole('list', { name: say.title });
    const [own = rows, waiting = rows] = await within(rows).findAllByRole('listitem');
    const button = (row: HTMLElement) =>
      within(row).queryByRole('button', { name: new RegExp(`^${say.letInFirst}:`) });
    expect(button(own)).toBeNull();
    expect(waiting.textContent).toContain(say.waiting);
    await user.click(
      within(waiting).getByRole('button', { name: new RegExp(`^${say.letInFirst}:`) }),
    );
    await waitFor(() => expect(letIn).toEqual([counter(2).id]));
    await waitFor(() => expect(waiting.textContent).not.toContain(say.waiting));
    expect(button(waiting)).toBeNull();
    expect(focused()).toBe(
      within(waiting).getByRole('button', { name: say.actionsFor('Counter 2') }),
    );
  },
);
