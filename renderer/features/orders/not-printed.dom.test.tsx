import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WhyNot } from '../../../core/contract/documents.ts';
import type { Language } from '../../../core/contract/language.ts';
import { desktopFor } from '../../api/counter.testing.ts';
import { host, serve } from '../../api/host.testing.ts';
import { show } from '../../ui/render.testing.tsx';
import { TicketActions } from './ticket-actions.tsx';

/** Prints the tickets of an order at a counter whose devices answer this; what is said then. */
async function printing(whyNot: WhyNot, language: Language) {
  const done = whyNot === 'opened';
  const delivered = { fileName: 'tickets.pdf', done, where: null, whyNot, content: null };
  serve({
    system: desktopFor('sell', 'reprint'),
    tickets: { handOver: host.tickets.handOver.handler(() => delivered) },
  });
  const page = <TicketActions orderId="00000000-0000-4000-8000-00000000aaaa" ready />;
  const { user, text } = show(page, language);
  await user.click(await screen.findByRole('button', { name: text.orders.print }));
  const said = await screen.findByText(text.answers.notHandedOver[whyNot]('print'));
  return { said, text };
}

test.each(WhyNot.options)(
  'tickets that were not printed (%s) say why, to whoever listens too',
  async whyNot => {
    for (const language of ['en', 'pl', 'fa'] as const) {
      const { said, text } = await printing(whyNot, language);
      expect(said.getAttribute('role')).toBe('status');
      expect(document.body.textContent).not.toContain(text.orders.printed);
      document.body.replaceChildren();
    }
  },
);
