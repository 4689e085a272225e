import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OperatorId } from '../../../core/contract/ids.ts';
import { host, serve } from '../../api/host.testing.ts';
import { focused, show } from '../../ui/render.testing.tsx';
import { PinSignIn } from './pin-sign-in.tsx';

test('by PIN, the arrows choose who, and a wrong one is replaced by the next key', async () => {
  const [anna, jan] = ['01', '02'].map(end =>
    OperatorId.parse(`00000000-0000-4000-8000-0000000000${end}`),
  );
  const asked: unknown[] = [];
  const switchOperator = host.access.switchOperator.handler(({ input, errors }) => {
    asked.push(input);
    throw errors.WRONG_CREDENTIALS({ data: {} });
  });
  serve({ access: { switchOperator } });
  const operators = [
    { id: anna ?? '', name: 'Anna' },
    { id: jan ?? '', name: 'Jan' },
  ];
  const { user, text } = show(<PinSignIn operators={operators} last={anna ?? null} />, 'fa');
  const field = screen.getByLabelText(text.signingIn.pin);
  const chosen = () => screen.getByRole('radio', { checked: true }).textContent;
  expect(chosen()).toBe('Anna');
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toBe('Jan');
  await user.keyboard('۱۱۱۱۱۱{Enter}');
  const said = await screen.findByText(text.signingIn.pinWrong);
  expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(said.id);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(focused()).toBe(field);
  await user.keyboard('222222{Enter}');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toEqual(['۱۱۱۱۱۱', '222222'].map(pin => ({ operatorId: jan, pin })));
});
