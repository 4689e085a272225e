// Which file may import which. Imports go one way:
//   renderer → core/{contract,text,format} ← electron → core → drizzle/schema
// Every rule carries its reason: it is printed beside each violation.
import { builtinModules } from 'node:module';

const test = String.raw`\.(test|spec|testing)\.tsx?$`;
const programs =
  '^(electron/hosts/(desktop|desktop/preload|loopback|terminal)/index|electron/heavy-work/worker|renderer/main)\\.tsx?$';
const ours = '^(core|drizzle|electron|renderer|scripts|tests)/';
const node = `^(node:)?(${builtinModules.join('|')})$`;
const web = String.raw`^node_modules/(react|react-dom|@mantine|@tanstack|wouter|@tabler|zustand|papaparse)/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
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
    {
      name: 'core-knows-no-host',
      comment:
        'What a box office does runs anywhere Node runs: in the window program, in the headless host, in a terminal, in a test. Hosts hand in what a use case may know.',
      severity: 'error',
      from: { path: '^core/', pathNot: test },
      to: { path: '^(electron|renderer|scripts|tests)/' },
    },
    {
      name: 'core-knows-no-electron-http-or-react',
      comment:
        'Neither by package: a use case that opens a window or a port cannot be called from the other hosts. Put it in electron/ and hand it in. The connection to the database is the one that core makes itself.',
      severity: 'error',
      from: {
        path: '^core/',
        pathNot: [test, String.raw`^core/database/(gathering-socket|guarded-client)\.ts$`],
      },
      to: { path: [String.raw`^(node:)?(http|https|http2|net)$`, '^node_modules/electron/', web] },
    },
    {
      name: 'schema-knows-only-the-contract',
      comment:
        'Tables are read by the migration generator alone, outside the program: they may know the words of the contract and nothing that runs.',
      severity: 'error',
      from: { path: '^drizzle/schema/', pathNot: test },
      to: { pathNot: ['^drizzle/schema/', '^core/contract/', '^node_modules/drizzle-orm/'] },
    },
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
      name: 'one-barrel-only',
      comment:
        'Areas use each other by the file of one use case, so that an import says what is used. Only the contract is one page, and the schema, which the driver takes whole.',
      severity: 'error',
      from: { path: '^(core|electron)/' },
      to: {
        path: String.raw`^core/[^/]+/index\.ts$`,
        pathNot: String.raw`^core/contract/index\.ts$`,
      },
    },
    {
      name: 'parts-are-private',
      comment:
        "What stands in an area's parts/ is its own, and may change with it. Another area calls an operation, or what stands directly in the area's folder.",
      severity: 'error',
      from: { path: '^core/([^/]+)/', pathNot: test },
      to: { path: '^core/[^/]+/[^/]+/', pathNot: '^core/$1/' },
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
      name: 'the-database-knows-no-area',
      comment:
        'Connections, transactions and retries serve every area alike. What an area does about a failure is passed in.',
      severity: 'error',
      from: { path: '^core/database/', pathNot: test },
      to: { path: '^(core|drizzle)/', pathNot: '^core/(database|contract)/' },
    },
    {
      name: 'locks-know-no-area',
      comment:
        'The register of locks serves every area: it locks rows, and refuses what is not there. Who may have them, and what becomes of them, the area says.',
      severity: 'error',
      from: { path: '^core/locks/', pathNot: test },
      to: {
        path: '^core/',
        pathNot: ['^core/(locks|database|contract)/', String.raw`^core/refusal\.ts$`],
      },
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
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|artifacts|scripts/default-app)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['types', 'module', 'main'],
    },
  },
};
