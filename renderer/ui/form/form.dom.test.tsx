import { TextInput } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { line } from '../../../core/contract/text.ts';
import { host, pending, serve } from '../../api/host.testing.ts';
import { client } from '../../api/index.ts';
import { Failure } from '../failure.tsx';
import { focused, show } from '../render.testing.tsx';
import { Form } from './form.tsx';
import { FormButtons } from './form-buttons.tsx';
import { ReasonField } from './reason-field.tsx';
import { useContractForm } from './use-contract-form.ts';
import { useRequired } from './use-required.ts';

const rules = z.object({ name: line(100), email: line(254) });

/** A form for an operator, before a host that answers in one way, as soon as it may. */
function operatorForm(no: 'EMAIL_TAKEN' | 'DEFECT') {
  let asked = 0;
  const thinking = pending();
  const addOperator = host.access.addOperator.handler(async ({ errors }) => {
    asked += 1;
    await thinking.over;
    if (no === 'EMAIL_TAKEN') throw errors.EMAIL_TAKEN({ data: {} });
    throw errors.DEFECT({ data: { incident: '7' } });
  });
  serve({ access: { addOperator } });
  let left = 0;
  function Shown() {
    const { field, call, rest, submit, faulty } = useContractForm({
      initial: { name: '', email: '' },
      rules,
      send: values =>
        client.access.addOperator({
          id: '00000000-0000-4000-8000-000000000001',
          role: 'clerk',
          password: 'a long walk',
          mustChangePassword: true,
          ...values,
        }),
      beside: { EMAIL_TAKEN: ['email'] },
    });
    return (
      <Form takesFocus faulty={faulty} onLeave={() => (left += 1)} onSubmit={submit}>
        <TextInput label="Name" {...field('name')} />
        <TextInput label="Address" {...field('email')} />
        {rest !== null && <Failure error={rest} />}
        <FormButtons
          leave={{ onLeave: () => (left += 1) }}
          act={{ label: 'Send', icon: '', isBusy: call.isPending }}
        />
      </Form>
    );
  }
  const shown = show(<Shown />);
  const [name, email] = screen.getAllByRole<HTMLInputElement>('textbox');
  if (name === undefined || email === undefined) throw new Error('no fields');
  return { ...shown, name, email, asked: () => asked, answer: thinking.end, left: () => left };
}

/** The sentences that a screen reader reads with a field. */
const saidOf = (field: Element) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map(id => document.getElementById(id)?.textContent);

describe('a form by the contract', () => {
  test('begins in its first field, and leads to the first that is wrong each time', async () => {
    const { user, name, email, asked, text } = operatorForm('DEFECT');
    const { required } = text.answers.faults;
    expect(focused()).toBe(name);
    await user.keyboard('Anna{Tab}{Enter}');
    await waitFor(() => expect(saidOf(email)).toContain(required(0)));
    expect(focused()).toBe(email);
    name.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toBe(email));
    expect(asked()).toBe(0);
  });

  test('says beside a field what the host says of it, and nothing below', async () => {
    const { user, fill, answer, email, text } = operatorForm('EMAIL_TAKEN');
    await fill('Anna', 'anna@example.com');
    await user.keyboard('{Enter}');
    answer();
    await waitFor(() => expect(saidOf(email)).toContain(text.answers.refusals.EMAIL_TAKEN({})));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is sent once at a time, and keeps what is typed when it fails', async () => {
    const { user, fill, answer, asked, name, email } = operatorForm('DEFECT');
    await fill('Anna', 'anna@example.com');
    await user.keyboard('{Enter}{Enter}{Enter}');
    answer();
    await screen.findByRole('alert');
    expect(asked()).toBe(1);
    expect([name.value, email.value]).toEqual(['Anna', 'anna@example.com']);
  });

  test('is left by Escape and by its button', async () => {
    const { user, left, text } = operatorForm('DEFECT');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: text.ui.goBack }));
    expect(left()).toBe(2);
  });
});

describe('a reason', () => {
  function Asking() {
    const reason = useRequired('');
    const [sent, setSent] = useState('');
    const send = () => {
      if (reason.isFilled()) setSent(reason.value);
    };
    return (
      <>
        <ReasonField {...reason.field} reasons={['Mistake', 'Illness']} />
        <button type="button" onClick={send}>
          Send
        </button>
        <output>{sent}</output>
      </>
    );
  }

  test.each(['en', 'fa'] as const)(
    'that is missing is asked for in %s only once it is sent without, until it is typed',
    async language => {
      const { user, text } = show(<Asking />, language);
      const field = screen.getByRole('textbox');
      expect(field.getAttribute('aria-invalid')).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Send' }));
      expect(saidOf(field)).toContain(text.answers.faults.required(0));
      expect(focused()).toBe(field);
      await user.keyboard('R');
      expect(field.getAttribute('aria-invalid')).toBeNull();
    },
  );

  test('is chosen by one press, and the next key goes on from it', async () => {
    const { user } = show(<Asking />);
    await user.click(screen.getByRole('button', { name: 'Illness' }));
    expect(focused()).toBe(screen.getByRole('textbox'));
    await user.keyboard(' of the singer');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(document.querySelector('output')?.textContent).toBe('Illness of the singer');
  });
});
