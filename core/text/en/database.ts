import type { DatabaseSentences } from '../shape.ts';

export const database: DatabaseSentences = {
  starting: {
    title: 'Getting the database ready',
    happened: 'It is starting. The first start takes a few seconds longer.',
    kept: 'Everything sold so far is safe.',
    todo: 'Nothing to do. This screen goes away by itself.',
  },
  unreachable: {
    title: 'The database cannot be reached',
    happened: 'It does not answer. The server may be off, or the network may be interrupted.',
    kept: 'Everything sold so far is safe, and so is what is typed on the screens.',
    todo: 'Check the network cable and that the server is running. Rowlock keeps trying and goes on by itself.',
  },
  refused: {
    title: 'The database refuses this counter',
    happened: 'It answers, but does not accept the name or password this counter signs in with.',
    kept: 'Everything sold so far is safe.',
    todo: 'Ask your admin to check the database address of this counter. Rowlock keeps trying.',
  },
  diskFull: {
    title: 'The disk is full',
    happened: 'The database has no room left to write to, so it has stopped selling.',
    kept: 'Everything sold so far is safe.',
    todo: 'Free some space on this disk. Rowlock goes on by itself.',
  },
  folderNotWritable: {
    title: 'The data folder cannot be written to',
    happened: 'The database lives in this folder, but may not write there.',
    kept: 'Nothing in the folder was changed.',
    todo: 'Give your account permission to write there, or choose another folder. Rowlock keeps trying.',
  },
  binariesMissing: {
    title: 'Part of Rowlock is missing',
    happened: 'The built-in database program was not found on this computer.',
    kept: 'Everything sold so far is safe.',
    todo: 'Install Rowlock again. Your data stays where it is.',
  },
  newerSchema: {
    title: 'This Rowlock is too old for its database',
    happened: 'Another counter was updated and has brought the database to a newer form.',
    kept: 'Everything sold so far is safe; this version touches nothing.',
    todo: 'Install the newer Rowlock on this counter too.',
  },
  notPrivileged: {
    title: 'The database account has the wrong rights',
    happened: 'This counter reaches the database, but its account may not do what selling needs.',
    kept: 'Everything sold so far is safe.',
    todo: 'Ask your admin to give the account the rights described in the guide. Rowlock keeps trying.',
  },
  untrusted: {
    title: 'The server does not prove that it is the right one',
    happened:
      'It shows no certificate, or one that this counter does not know, that is over, or that is for another name. Rowlock told it nothing.',
    kept: 'Everything sold so far is safe.',
    todo: 'Ask your admin whether the certificate of the server was changed. This counter then needs the new one, in server-ca.pem. Rowlock keeps trying.',
  },
  keySealed: {
    title: 'The key of this counter is locked away',
    happened:
      'It lies in the keychain of this computer, which opens it only in the desktop program of the person who set this counter up.',
    kept: 'Everything sold so far is safe, and no other key was made.',
    todo: 'Start the desktop program as that person. To work in a browser or a terminal instead, put ROWLOCK_KEY_IN_FILE=1 into the .env of the data folder and start the desktop program once. If the keychain is lost, move installation.key aside, start anew, and put the key back from its recovery code.',
  },
  cannotStart: {
    title: 'The database does not start',
    happened: 'The built-in database ended right after its start. Its log says why.',
    kept: 'The data folder is untouched.',
    todo: 'Start the computer anew. If it stays like this, show the log to your admin. Rowlock keeps trying.',
  },
};
