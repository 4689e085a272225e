import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { counterFor } from '../api/counter.testing.ts';
import { aDrawer } from '../api/drawer.testing.ts';
import { host, serve } from '../api/host.testing.ts';
import { show } from '../ui/render.testing.tsx';
import { ShiftMark } from './shift-mark.tsx';

const serveDrawer = (drawer: ReturnType<typeof aDrawer>) =>
  serve({ system: counterFor('sell'), ...drawer.rows });

test('the bar says since when the shift is open and by whom, and leads to it', async () => {
  serveDrawer(aDrawer({ cashMinor: 0 }));
  let went = 0;
  const { user } = show(<ShiftMark onGo={() => (went += 1)} />);
  const mark = await screen.findByRole('link', { name: /Shift open since .*:02.* · .*Anna/ });
  await user.click(mark);
  expect(went).toBe(1);
});

test('it says that no shift is open, to whoever may open none without a way there', async () => {
  serveDrawer(aDrawer());
  const { text } = show(<ShiftMark onGo={null} />, 'pl');
  expect(await screen.findByText(text.shift.noneOpen)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test('it says nothing where cash lies in no drawer', async () => {
  const drawer = aDrawer({ cashMinor: 0 });
  let asked = 0;
  const settings = host.maintenance.settings.handler(() => {
    asked += 1;
    return { settings: { ...drawer.settings, cashDrawer: false } };
  });
  serve({ system: counterFor('sell'), shifts: drawer.rows.shifts, maintenance: { settings } });
  show(<ShiftMark onGo={null} />);
  await waitFor(() => expect(asked).toBe(1));
  expect(screen.queryByText(/shift/i)).toBeNull();
});
