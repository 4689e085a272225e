import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askLine, askUnseen } from './ask.ts';
import { Interrupted } from './interruption.ts';

/** A terminal, and everything that stands on it. */
function aTerminal() {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  let shown = '';
  output.on('data', (text: string) => {
    shown += text;
  });
  return {
    streams: { input, output },
    shown: () => shown,
    /** Once the question stands there: what is typed before belongs to nobody. */
    type: async (keys: string) => {
      await expect.poll(() => shown).toContain('Password:');
      input.write(keys);
    },
    end: () => input.end(),
  };
}

const ctrlC = '\u0003';
const ctrlD = '\u0004';
const backspace = '\u007F';

describe('a password', () => {
  it('is read as it was typed, and no character of it is shown', async () => {
    const { streams, shown, type } = aTerminal();
    const asked = askUnseen('Password:', streams);
    for (const key of `żółćQ${backspace}#\r`) await type(key);
    expect(await asked).toBe('żółć#');
    for (const key of 'żółćQ#') expect(shown().replace('Password:', '')).not.toContain(key);
    expect(shown()).not.toContain('*');
  });

  it('may be pasted, with its line break', async () => {
    const { streams, shown, type } = aTerminal();
    const asked = askUnseen('Password:', streams);
    await type('a long enough password\r');
    expect(await asked).toBe('a long enough password');
    expect(shown()).not.toContain('enough');
  });
});

describe.each([
  ['a password', askUnseen],
  ['a line', askLine],
])('a question for %s', (_, ask) => {
  it.each([
    ['Ctrl+C', ctrlC],
    ['Ctrl+C in the middle', `abc${ctrlC}`],
    ['Ctrl+D', ctrlD],
  ])('ends with %s', async (_name, keys) => {
    const { streams, type } = aTerminal();
    const asked = ask('Password:', streams);
    await Promise.all([type(keys), expect(asked).rejects.toBeInstanceOf(Interrupted)]);
  });

  it('ends with the terminal', async () => {
    const { streams, end } = aTerminal();
    const asked = ask('Password:', streams);
    end();
    await expect(asked).rejects.toBeInstanceOf(Interrupted);
  });
});

it('a line is read as it was typed', async () => {
  const { streams, type } = aTerminal();
  const asked = askLine('Password:', streams);
  await type('Ada\r');
  expect(await asked).toBe('Ada');
});
