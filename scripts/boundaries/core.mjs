import { test, web } from './paths.mjs';

/**
 * What a box office does, and its tables: the areas of core, and what serves them all.
 *
 * @type {import('./paths.mjs').Rules}
 */
export const core = [
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
];
