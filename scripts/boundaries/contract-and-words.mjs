import { node, ours, test, web } from './paths.mjs';

/**
 * The language both sides speak, and the sentences and formats that all of them share.
 *
 * @type {import('./paths.mjs').Rules}
 */
export const contractAndWords = [
  {
    name: 'contract-stands-alone',
    comment:
      'The contract is the language both sides speak. If it imported anything else of ours, the window would load the program with it.',
    severity: 'error',
    from: { path: '^core/contract/', pathNot: test },
    to: { path: ours, pathNot: '^core/contract/' },
  },
  {
    name: 'contract-runs-in-a-window',
    comment:
      'The window is sandboxed and has no Node: a Node module or a database driver in the contract fails only there, at run time.',
    severity: 'error',
    from: { path: '^core/contract/', pathNot: test },
    to: {
      path: [node, '^node_modules/(pg|drizzle-orm|electron|@orpc/server)/', web],
    },
  },
  {
    name: 'words-and-formats-stand-alone',
    comment:
      'Screens, paper and every host share the sentences and the way to write an amount or a date. Whoever imported one would load what it imports; a format has no words of its own.',
    severity: 'error',
    from: { path: '^core/(text|format)/', pathNot: test },
    to: { path: ours, pathNot: '^core/(contract|format|$1)/' },
  },
  {
    name: 'words-and-formats-run-in-a-window',
    comment:
      'The window has no Node, the terminal no page: beside what the language itself brings, only packages that need neither.',
    severity: 'error',
    from: { path: '^core/(text|format)/', pathNot: test },
    to: {
      path: [node, String.raw`^node_modules/`],
      pathNot: String.raw`^node_modules/@internationalized/date/`,
    },
  },
];
