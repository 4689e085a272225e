import { isolated } from '../isolated.ts';
import type { DatabaseSentences } from '../shape.ts';

export const database: DatabaseSentences = {
  starting: {
    title: 'Getting the database ready',
    happened: 'It is starting. The first start takes a few seconds longer.',
    kept: 'Everything sold so far is safe.',
    todo: 'Nothing to do. This screen closes automatically.',
  },
  makingSamples: {
    title: 'Making sample data…',
    happened:
      'Events, orders and people are made up. This happens once and takes up to half a minute.',
    kept: 'Sample data only; nothing is real.',
    todo: 'Nothing to do. This screen closes automatically.',
  },
  unreachable: {
    title: 'The database cannot be reached',
    happened: 'It does not answer. The server may be off, or the network may be interrupted.',
    kept: 'Everything sold so far is safe, and so is what is typed on the screens.',
    todo: 'Check the network cable and that the server is running. Rowlock keeps trying and carries on when it is back.',
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
    todo: 'Free some space on this disk. Rowlock then carries on.',
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
    todo: 'Ask your admin to grant the account this database’s role (its name, then _app), or to start Rowlock once as the owner of the database.',
    about: statement => `As an administrator of the server: ${isolated(statement)}.`,
  },
  untrusted: {
    title: 'The server does not prove that it is the right one',
    happened:
      'It shows no certificate, or one that is unknown to this counter, has expired, or is for another name. Rowlock told it nothing.',
    kept: 'Everything sold so far is safe.',
    todo: 'Ask your admin whether the certificate of the server was changed. This counter then needs the new one, in server-ca.pem. Rowlock keeps trying.',
  },
  noDatabase: {
    title: 'The server has no database of this name',
    happened:
      "The server answers, but the database that this counter's address names is not there.",
    kept: 'Nothing was changed.',
    todo: 'Ask your admin to check the name at the end of the address, or to create the database.',
  },
  serverFull: {
    title: 'The database server has no room for this counter',
    happened: 'All of its connections are taken.',
    kept: 'Everything sold so far is safe, and so is what is typed on the screens.',
    todo: 'Close a counter that nobody is using, or ask your admin to raise max_connections (a counter takes up to eight).',
  },
  outOfMemory: {
    title: 'The database server is out of memory',
    happened: 'It ran out of memory while answering.',
    kept: 'Everything sold so far is safe, and so is what is typed on the screens.',
    todo: 'Ask your admin to look at the server: something else on it is using too much memory.',
  },
  damaged: {
    title: 'The database is damaged',
    happened: 'The server can no longer read its disk, or what is stored on it.',
    kept: 'Whatever is still readable is untouched.',
    todo: 'Stop selling here and call your admin: the disk has to be checked, and a backup may have to be restored.',
  },
  updating: {
    title: 'Another program is updating the database',
    happened: 'It is changing the tables, which usually takes a few seconds.',
    kept: 'Everything sold so far is safe.',
    todo: 'Wait until it is done. If it takes longer, ask your admin which program is holding up the database.',
    about: who => `It is connected as ${isolated(who)}.`,
  },
  readOnly: {
    title: 'The database is read-only',
    happened:
      'The server accepts no changes: it is a standby, or was set to read-only, as hosted servers are when their disk is full.',
    kept: 'Everything sold so far is safe, and so is what is typed on the screens.',
    todo: 'Ask your admin to free some space on the server, or to check that the address leads to the main server and not to its standby.',
  },
  serverTooOld: {
    title: 'The database server is too old',
    happened: 'Rowlock needs PostgreSQL 15 or later.',
    kept: 'Nothing was changed.',
    todo: 'Ask your admin to update the server.',
    about: version => `It is PostgreSQL ${isolated(version)}.`,
  },
  wrongEncoding: {
    title: 'The database cannot store every name',
    happened: 'Its encoding is not UTF-8, so letters of many languages would be lost.',
    kept: 'Nothing was changed.',
    todo: "Ask your admin to create it again as UTF-8: create database … encoding 'UTF8' template template0.",
    about: encoding => `Its encoding is ${isolated(encoding)}.`,
  },
  wrongSettings: {
    title: 'The database server has an unsafe setting',
    happened:
      'Rowlock must not sell with it. The server, the database or the login sets it, and it cannot be changed from here.',
    kept: 'Nothing was changed.',
    todo: 'Ask your admin to reset it: alter role … reset, or alter database … reset.',
    about: setting => `It is: ${isolated(setting)}.`,
  },
  wrongRole: {
    title: 'The connection has more rights than a counter may have',
    happened: 'Something between counter and server, such as a bouncer, signs in as another user.',
    kept: 'Nothing was changed.',
    todo: 'Ask your admin to let every login connect under its own name.',
    about: role => `It works as ${isolated(role)}.`,
  },
  pooled: {
    title: 'The bouncer in front of the server does not keep sessions apart',
    happened:
      'It hands the connection to another client after each transaction, so this counter would lose its settings and locks.',
    kept: 'Nothing was changed.',
    todo: "Ask your admin to set its pool_mode to session, or enter the server's own address here.",
  },
  foreignQueue: {
    title: "The database holds another program's queue",
    happened: "The schema graphile_worker is not Rowlock's, or is of a newer version.",
    kept: 'Nothing was changed.',
    todo: 'Give Rowlock a database of its own, or ask your admin to rename that schema.',
    about: why => `The server says: ${isolated(why)}.`,
  },
  extensionMissing: {
    title: 'The server lacks an extension',
    happened: 'Searching by name needs it. It is not installed, or this login may not add it.',
    kept: 'Nothing was changed.',
    todo: "Ask your admin to install PostgreSQL's contrib package and to add the extension to this database.",
    about: name => `As an administrator of the server: ${isolated(`create extension ${name}`)}.`,
  },
  insecure: {
    title: 'The server does not prove that it is the right one',
    happened:
      'It asks for the password in a way that would give it away, or lets anyone in, and shows no certificate. Rowlock sent it nothing.',
    kept: 'Everything sold so far is safe.',
    todo: 'Ask your admin to make it use scram-sha-256 (and then to set the password again), or to give it a certificate and add sslmode=verify-full to the address.',
  },
  keySealed: {
    title: 'The key of this counter is locked away',
    happened:
      'It is in the keychain of this computer, which opens it only for the desktop program and the person who set this counter up.',
    kept: 'Everything sold so far is safe, and no other key was made.',
    todo: 'Start the desktop program as that person. To work in a browser or a terminal instead, add ROWLOCK_KEY_IN_FILE=1 to the .env file of the data folder and start the desktop program once. If the keychain is lost, move installation.key aside, start Rowlock again, and restore the key from its recovery code.',
  },
  forTraining: {
    title: 'This database is for training',
    happened: 'It was made to practise in, but Rowlock was started to sell. Nothing in it is real.',
    kept: 'Nothing was changed.',
    todo: 'Start Rowlock with the data folder of the box office. To practise, choose “Practise” at the sign-in, or start with --training.',
  },
  notTraining: {
    title: 'This database is not for training',
    happened: 'Rowlock was started to practise, but a box office works in this database.',
    kept: 'Nothing in it was changed.',
    todo: 'Start Rowlock without --training. If the folder “training” holds a box office, move that to a place of its own.',
  },
  cannotStart: {
    title: 'The database does not start',
    happened: 'The built-in database ended right after its start. Its log says why.',
    kept: 'The data folder is untouched.',
    todo: 'Restart the computer. If that does not help, show the log to your admin. Rowlock keeps trying.',
  },
};
