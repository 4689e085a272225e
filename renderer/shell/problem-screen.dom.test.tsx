import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DatabaseProblem } from '../../core/contract/database-problem.ts';
import { serve } from '../api/host.testing.ts';
import { show } from '../ui/render.testing.tsx';
import { ProblemScreen } from './problem-screen.tsx';

test.each(DatabaseProblem.options)(
  '%s says what happened, what is safe and what to do',
  problem => {
    serve({});
    const { text } = show(<ProblemScreen problem={problem} where="server/hall" />);
    const { title, happened, kept, todo } = text.database[problem];
    expect(screen.getByRole('heading').textContent).toBe(title);
    for (const sentence of [happened, kept, todo]) expect(screen.getByText(sentence)).toBeTruthy();
  },
);

test('rights that are missing are named with the statement that gives them', () => {
  serve({});
  show(<ProblemScreen problem="notPrivileged" where="server" named="grant hall_app to clerk" />);
  expect(screen.getByText(/grant hall_app to clerk/)).toBeTruthy();
});
