import { node, ours, test } from './paths.mjs';

/**
 * What is drawn.
 *
 * @type {import('./paths.mjs').Rules}
 */
export const window = [
  {
    name: 'renderer-sees-only-the-contract',
    comment:
      'The window asks through the contract and knows nothing of how it is answered; so it works the same over a port and over HTTP. Sentences and formats it shares with paper.',
    severity: 'error',
    from: { path: '^renderer/', pathNot: test },
    to: { path: ours, pathNot: ['^renderer/', '^core/(contract|text|format)/'] },
  },
  {
    name: 'renderer-has-no-node',
    comment:
      'The window is sandboxed: Node, Electron and the database are not there. Declare an operation in core/contract instead.',
    severity: 'error',
    from: { path: '^renderer/', pathNot: test },
    to: { path: [node, '^node_modules/(electron|pg|drizzle-orm|pino|@orpc/server)/'] },
  },
  {
    name: 'features-stand-apart',
    comment:
      'A screen can be changed or removed without looking at the others. What two of them share belongs in renderer/ui, or in renderer/api; a page made of several is the business of renderer/shell/pages.',
    severity: 'error',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'screens-know-no-frame',
    comment:
      'The frame decides which screens there are and puts their parts on pages. A screen that knew it could not stand in another.',
    severity: 'error',
    from: { path: '^renderer/features/', pathNot: test },
    to: { path: '^renderer/(shell|start)/' },
  },
  {
    name: 'building-blocks-know-no-screen',
    comment:
      'Building blocks, the client and the sentences serve every screen. One that knows a screen serves only that one.',
    severity: 'error',
    from: { path: '^renderer/(ui|api|text)/' },
    to: { path: '^renderer/(features|shell)/' },
  },
];
