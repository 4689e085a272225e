import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { permissionsOf } from '../../core/contract/permissions.ts';
import { counterFor } from '../api/counter.testing.ts';
import { aDrawer } from '../api/drawer.testing.ts';
import { host, serve } from '../api/host.testing.ts';
import { show } from '../ui/render.testing.tsx';
import { Rail } from './rail.tsx';
import { useAreas } from './use-areas.ts';

function Areas() {
  const { open, awaited, current, go } = useAreas(permissionsOf.clerk);
  return <Rail areas={open} awaited={awaited} current={current} go={go} />;
}

/** A clerk has just signed in; whether cash lies in drawers is answered only by `answer`. */
async function justSignedIn(cashDrawer: boolean) {
  const { settings } = aDrawer();
  let answer = () => {};
  const known = new Promise<void>(resolve => (answer = resolve));
  const asked = host.maintenance.settings.handler(async () => {
    await known;
    return { settings: { ...settings, cashDrawer } };
  });
  serve({ system: counterFor(...permissionsOf.clerk), maintenance: { settings: asked } });
  const { hook, history } = memoryLocation({ path: '/sell', record: true });
  const shown = show(
    <Router hook={hook}>
      <Areas />
    </Router>,
  );
  const { areas } = shown.text.shell;
  await screen.findByRole('link', { name: new RegExp(areas.sell) });
  expect(screen.queryByRole('link', { name: new RegExp(areas.shift) })).toBeNull();
  return { ...shown, areas, answer: () => answer(), path: () => history.at(-1) };
}

test('the key of the shift is taken before it is known whether there is one', async () => {
  const { user, areas, answer, path } = await justSignedIn(true);
  await user.keyboard('{Alt>}6{/Alt}');
  answer();
  const link = await screen.findByRole('link', { name: new RegExp(areas.shift) });
  await waitFor(() => expect(link.getAttribute('aria-current')).toBe('page'));
  expect(path()).toBe('/shift');
});

test('where cash lies in no drawer it leads to the first area', async () => {
  const { user, answer, path } = await justSignedIn(false);
  await user.keyboard('{Alt>}6{/Alt}');
  expect(path()).toBe('/shift');
  answer();
  await waitFor(() => expect(path()).toBe('/sell'));
});

test('the last key wins', async () => {
  const { user, areas, answer, path } = await justSignedIn(true);
  await user.keyboard('{Alt>}6{/Alt}{Alt>}2{/Alt}');
  answer();
  await screen.findByRole('link', { name: new RegExp(areas.shift) });
  expect(path()).toBe('/orders');
});
