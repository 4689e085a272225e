import { node, test } from './paths.mjs';

/**
 * The program around the core, and the hosts that it runs in.
 *
 * @type {import('./paths.mjs').Rules}
 */
export const programAndHosts = [
  {
    name: 'hosts-know-no-screen',
    comment:
      'A host serves the built renderer as files. Importing its source would bind the two, and put React into the main process.',
    severity: 'error',
    from: { path: '^electron/', pathNot: test },
    to: { path: ['^renderer/', '^(scripts|tests)/'] },
  },
  {
    name: 'electron-only-where-there-is-one',
    comment:
      'The headless host and the terminal run in plain Node, where importing electron gives a path to a program. Only the window program, the preload and the port may.',
    severity: 'error',
    from: {
      path: '^electron/',
      pathNot: ['^electron/hosts/desktop/', test],
    },
    to: { path: '^node_modules/electron/' },
  },
  {
    name: 'preload-has-no-logic',
    comment:
      'The preload runs in the window with more rights than the page: it hands over one port. Whatever it imports could be reached from a page that was taken over.',
    severity: 'error',
    from: { path: '^electron/hosts/desktop/preload/', pathNot: test },
    to: {
      path: ['^(core|drizzle|renderer)/', node, String.raw`^node_modules/(?!electron/)`],
    },
  },
  {
    name: 'hosts-use-no-parts',
    comment:
      'Hosts and screens see of an area what another area sees: its operations, and what stands directly in its folder.',
    severity: 'error',
    from: {
      path: [String.raw`^core/[^/]+\.ts$`, '^(electron|renderer|drizzle)/'],
      pathNot: test,
    },
    to: { path: '^core/[^/]+/[^/]+/' },
  },
  {
    name: 'the-program-knows-no-host',
    comment:
      'The program runs in a window, behind a port or in a terminal. What differs between them is handed in by the host.',
    severity: 'error',
    from: { path: '^electron/(?!hosts/)', pathNot: test },
    to: { path: '^electron/hosts/' },
  },
  {
    name: 'hosts-stand-apart',
    comment: 'A host can be changed or removed without looking at the others.',
    severity: 'error',
    from: { path: '^electron/hosts/([^/]+)/', pathNot: test },
    to: {
      path: '^electron/hosts/[^/]+/',
      // The packaged program is one file, which does maintenance too when it is called so.
      pathNot: ['^electron/hosts/$1/', String.raw`^electron/hosts/terminal/maintain\.ts$`],
    },
  },
  {
    name: 'the-program-knows-no-operation',
    comment:
      'The way in serves the program, not the other way round: what stands under the operations knows nothing of how they are called.',
    severity: 'error',
    from: { path: '^electron/(?!hosts/|ipc/)', pathNot: test },
    to: { path: '^electron/ipc/' },
  },
];
