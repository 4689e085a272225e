import { isolated } from '../isolated.ts';
/** What the operating system shows for us: menu, dialogs. */
export const desktop = {
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  actualSize: 'Actual size',
  larger: 'Larger',
  smaller: 'Smaller',
  fullScreen: 'Full screen',
  reload: 'Reload',
  maintenance: 'Admin',
  openMaintenance: 'Open Admin',
  lookAtHolds: 'Look for expired holds',
  releaseHolds: 'Release expired holds',
  checkJournal: 'Check the journal',
  help: 'Help',
  about: 'About Rowlock',
  logs: 'Show log files',
  quit: 'Quit Rowlock',
  minimize: 'Minimise',
  save: {
    tickets: 'Save tickets',
    journalExport: 'Save the journal',
    journalSeal: 'Save the seal of the journal',
    recoveryCode: 'Save the recovery code',
    keyCard: 'Save the card with the keys',
    enrolment: 'Save the file for another counter',
  },
  configuration: {
    demoDatabase: '--demo has a database of its own: leave --database-url out.',
    trainingAlone:
      '--training has sample data and a database of its own: leave --demo and --database-url out.',
    port: '--port takes a number from 0 to 65535.',
    address:
      'The address of the database (--database-url or ROWLOCK_DATABASE_URL) is not one: ' +
      'it looks like postgres://user:password@server:5432/database.',
    unknown: (reason: string) =>
      `${reason}. Known are --data-dir FOLDER, --database-url ADDRESS, --port NUMBER, --demo and --training.`,
    noValue: (option: string) => `${option} needs a value.`,
    unreadable: (file: string, why: string) => `${file} cannot be read (${why}).`,
    unsafeSwitch: (name: string) =>
      `Rowlock does not start with ${isolated(name)}: it would give others control of the program.`,
    sharedFolder: (folder: string) =>
      `The data folder ${isolated(folder)} can be written to by others, and belongs to another user. Choose another with --data-dir, or remove their permission.`,
    dataFolder: (why: string) => `The data folder cannot be made: ${why}`,
  },
};
