import { ours, programs, test } from './paths.mjs';

/**
 * What holds of every file, wherever it stands.
 *
 * @type {import('./paths.mjs').Rules}
 */
export const everyFile = [
  {
    name: 'tests-stay-out-of-the-program',
    comment:
      'A program that imports a test, or what helps one, ships it. Tests may import anything.',
    severity: 'error',
    from: { path: ours, pathNot: [test, '^tests/'] },
    to: { path: [test, '^tests/'] },
  },
  {
    name: 'scripts-stand-alone',
    comment:
      'Scripts run before anything is installed or built, in plain Node: they import only Node and each other, and load packages when they need them.',
    severity: 'error',
    from: { path: '^scripts/' },
    to: { path: ours, pathNot: '^scripts/' },
  },
  {
    name: 'no-cycles',
    comment:
      'Files that import each other in a circle can only be understood, tested and changed together. Move what both need into a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment:
      'Nothing imports it and it is no program of its own: it is dead, or its row is missing.',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: [
        test,
        String.raw`\.d\.ts$`,
        String.raw`^[^/]+\.config\.(ts|mjs)$`,
        programs,
        '^scripts/',
        String.raw`^tests/faults/wrong-clock\.mjs$`,
        String.raw`^tests/support/own-screen\.ts$`,
      ],
    },
    to: {},
  },
  {
    name: 'only-a-test-needs-it',
    comment:
      'No program of ours leads to it, only its own test: that proves what never happens. Call it, or delete both.',
    severity: 'error',
    from: { path: programs },
    to: {
      path: '^(core|drizzle/schema|electron|renderer)/',
      pathNot: [test, String.raw`\.d\.ts$`, programs],
      reachable: false,
    },
  },
  {
    name: 'imports-resolve',
    comment: 'An import that leads nowhere fails at run time, on the machine of a user.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'packages-are-declared',
    comment:
      'A package that is there only because another one brought it disappears with the next update of that one.',
    severity: 'error',
    from: { path: ours },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'tools-are-not-shipped',
    comment:
      'Tools of the build are not there in a packaged program. Electron is: it is what the program runs in.',
    severity: 'error',
    from: { path: '^(core|drizzle/schema|electron|renderer)/', pathNot: test },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: ['^node_modules/electron/', '^node_modules/@types/'],
    },
  },
];
