// Which file may import which. Imports go one way:
//   renderer → core/{contract,text,format} ← electron → core → drizzle/schema
// Every rule carries its reason: it is printed beside each violation.
import { contractAndWords } from './scripts/boundaries/contract-and-words.mjs';
import { core } from './scripts/boundaries/core.mjs';
import { everyFile } from './scripts/boundaries/every-file.mjs';
import { programAndHosts } from './scripts/boundaries/program-and-hosts.mjs';
import { window } from './scripts/boundaries/window.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...contractAndWords, ...core, ...window, ...programAndHosts, ...everyFile],
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
