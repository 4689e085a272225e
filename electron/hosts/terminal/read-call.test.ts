import { describe, expect, it } from 'vitest';
import { readCall } from './read-call.ts';

function read(...argv: string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const call = readCall(argv, { print: line => printed.push(line), say: line => said.push(line) });
  return { call, answer: printed.join('\n'), said: said.join('\n') };
}

describe('a call', () => {
  it('takes the options of its command, and those of every command before and after it', () => {
    const { call } = read('--demo', 'verify-journal', '--head', '7:c0ffee', '--data-dir=/srv/box');
    expect(call).toMatchObject({
      name: 'verify-journal',
      given: { head: '7:c0ffee' },
      configuration: { demo: true, dataDir: '/srv/box' },
    });
  });

  it('is given only what was typed', () => {
    expect(read('cleanup-reservations', '--dry-run').call).toMatchObject({
      given: { dryRun: true },
    });
    expect(read('cleanup-reservations').call).toMatchObject({ given: {} });
  });

  it.each([
    [[], 'Say what to do.\n"help" lists the commands.'],
    [['toString'], 'Unknown command \'toString\'.\n"help" lists the commands.'],
    [['statsu'], 'Unknown command \'statsu\'.\n(Did you mean status?)\n"help" lists the commands.'],
    [
      ['status', '--jsn'],
      'Unknown option \'--jsn\'.\n(Did you mean --json?)\n"help status" lists the options.',
    ],
    [
      ['add-operator', '--role'],
      'Option \'--role <ROLE>\' argument missing.\n"help add-operator" lists the options.',
    ],
    [
      ['status', 'now'],
      'Too many arguments for \'status\'. Expected 0 arguments but got 1.\n"help status" lists the options.',
    ],
  ])('%j is refused with a sentence, and says where the help is', (argv, sentence) => {
    expect(read(...argv)).toEqual({ call: 2, answer: '', said: sentence });
  });

  it('is not repeated with what stands behind an unknown option, which may be a password', () => {
    const { call, said } = read(
      'status',
      "--database-ulr=postgres://box:s3'cret@127.0.0.1/rowlock",
    );
    expect(call).toBe(2);
    expect(said).toContain("Unknown option '--database-ulr'.");
    expect(said).not.toContain('cret');
  });
});

describe('help', () => {
  it.each([[['help']], [['--help']], [['-h']]])('%j tells of every command', argv => {
    const { call, answer, said } = read(...argv);
    expect([call, said]).toEqual([0, '']);
    for (const word of ['  create-admin', '--dry-run ', '--data-dir <FOLDER>']) {
      expect(answer).toContain(word);
    }
  });

  it.each([[['help', 'status']], [['status', '--help']], [['status', '--json', '-h']]])(
    '%j tells of one',
    argv => {
      const { call, answer } = read(...argv);
      expect(call).toBe(0);
      expect(answer).toContain('  status\n');
      expect(answer).toContain('--data-dir <FOLDER>');
      expect(answer).not.toContain('create-admin');
    },
  );
});
