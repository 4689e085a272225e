import { isolated } from '../../isolated.ts';

/** How other counters join: the file with the key in it. */
export const enrolment = {
  another: 'Another counter',
  anotherHint:
    'A file with which another computer joins this box office: address, certificate and key, sealed under a passphrase.',
  server: 'Server',
  onlyShared: 'The database is built into this computer, and no other counter can reach it.',
  onlySharedTodo:
    'To sell at several counters, have a PostgreSQL server set up, and start Rowlock with its address: the guide says how under “A shared server”.',
  letJoin: 'Let another counter join',
  passphrase: 'Passphrase of the file',
  passphraseHint: 'At least 12 characters; several words are best.',
  passphraseAgain: 'The passphrase once more',
  passphrasesDiffer: 'The two differ.',
  showPassphrase: 'Show the passphrase',
  writeFile: 'Write the file',
  written: (where: string) =>
    `Written: ${isolated(where)}. Carry it to the other counter, tell the passphrase another way, then destroy the file.`,
  nothingWritten: 'Nothing was written.',
  joinInstead: 'Join a box office that exists',
  startInstead: 'Set up a new box office',
  joinTitle: 'Join a box office',
  joinHint:
    'Ask for a file from a counter that is already set up: there, under Admin, Counters, choose “Let another counter join”.',
  file: 'File of the other counter',
  chooseFile: 'Choose the file',
  fileMissing: 'Choose the file first.',
  fileTooBig: 'This file is too big to be the right one.',
  join: 'Join',
  joined: (where: string) => `Joined. Connecting to ${isolated(where)} …`,
};
