import { isolated } from '../isolated.ts';

/** A shared server that is somewhere else now. */
export const movedServer = {
  open: 'The server has moved…',
  title: 'New address of the server',
  hint: 'Login and password stay as they are. The server must hold this box office: it has to know this counter.',
  host: 'Server',
  port: 'Port',
  database: 'Database',
  certificate: 'Certificate of the server (optional)',
  certificateHint: 'Only if it has a new one. A PEM file, usually .pem or .crt.',
  chooseFile: 'Choose the file',
  fileTooBig: 'This file is too big to be a certificate.',
  connect: 'Connect',
  moved: (where: string) => `Found. Connecting to ${isolated(where)} …`,
  refused: {
    another:
      'This server holds another box office: it does not know this counter. Nothing was changed.',
    noCertificate: 'This file is not a certificate. Nothing was changed.',
    notNeeded: 'The database answers again. Nothing was changed.',
    setElsewhere:
      'The address was given on the command line or in the environment of this computer. Change it there, then start Rowlock again.',
  },
};
