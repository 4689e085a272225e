import { screen } from '@testing-library/react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Language } from '../../../core/contract/language.ts';
import type { Permission } from '../../../core/contract/permissions.ts';
import { counterFor } from '../../api/counter.testing.ts';
import { aDrawer } from '../../api/drawer.testing.ts';
import { serve } from '../../api/host.testing.ts';
import type { aTerminal } from '../../api/terminal.testing.ts';
import { show } from '../../ui/render.testing.tsx';
import { ShiftScreen } from './shift-screen.tsx';

interface Given extends NonNullable<Parameters<typeof aDrawer>[0]> {
  readonly language?: Language;
  readonly permissions?: readonly Permission[];
  /** The card terminal of this counter. */
  readonly terminal?: ReturnType<typeof aTerminal>;
}

const ofClerk = ['sell', 'openShift', 'closeShift', 'moveCash', 'viewShifts'] as const;

/** Somebody at a drawer; its shift is open where the cash in it is named. */
export function atTheDrawer({
  language = 'en',
  permissions = ofClerk,
  terminal,
  ...given
}: Given = {}) {
  const drawer = aDrawer(given);
  serve({ system: counterFor(...permissions), ...drawer.rows, ...terminal?.rows });
  const { hook } = memoryLocation({ path: '/shift' });
  const shown = show(
    <Router hook={hook}>
      <ShiftScreen />
    </Router>,
    language,
  );
  const say = shown.text.shift;
  const button = (name: string | RegExp) => screen.findByRole('button', { name });
  const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
  return { ...shown, say, drawer, said: drawer.said, button, field };
}
