// npm run pictures: photographs the screens of the demo, for the README into docs/pictures, and in every size, language
// and theme into artifacts/pictures, with a sheet of all of them for a browser.
import './parts/node-version.mjs';
import { buildIfStale } from './parts/build.mjs';
import { chooseHost } from './parts/choose-host.mjs';
import { installIfStale } from './parts/install.mjs';
import { setStage } from './parts/stage.mjs';
import { runTypeScript } from './parts/typescript.mjs';

await installIfStale();
await buildIfStale();
const stage = await setStage();
if (typeof stage === 'string') {
  // Without a virtual screen the window opens on the one of whoever asks.
  const host = await chooseHost();
  if ('electron' in host) await photograph(host.electron, {});
  else {
    console.error(`${stage} ${host.noWindow}.`);
    process.exitCode = 1;
  }
} else {
  await photograph(stage.electron, stage.env);
  stage.strike();
}

/** @param {string} electron @param {NodeJS.ProcessEnv} env */
async function photograph(electron, env) {
  const { code } = await runTypeScript('tests/pictures/index.ts', [], {
    env: { ...env, ROWLOCK_ELECTRON: electron },
  });
  process.exitCode = code;
}
