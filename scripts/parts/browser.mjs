import { spawn } from 'node:child_process';

/** Opens an address in the browser, if there is one; there need not be. @param {string} address */
export function openBrowser(address) {
  const { platform, env } = process;
  if (env['BROWSER'] === 'none') return;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return;
  const [command, args] =
    platform === 'win32'
      ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
      : [platform === 'darwin' ? 'open' : 'xdg-open', [address]];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address stands in the terminal too.
  opener.on('error', () => {});
  opener.unref();
}
