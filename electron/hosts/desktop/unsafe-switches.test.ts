import { describe, expect, test } from 'vitest';
import { unsafeSwitch } from './unsafe-switches.ts';

describe('the packaged program', () => {
  test.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-port',
    '--remote-debugging-pipe',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '-inspect',
    '--INSPECT',
    '--debug-brk',
    '--js-flags=--expose-gc',
    '--require=/tmp/evil.js',
    '-r',
    '--load-extension=/tmp/evil',
    '--disable-extensions-except=/tmp/evil',
    '--host-rules=MAP * evil.example',
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--proxy-server=evil.example:1',
    '--proxy-pac-url=http://evil.example',
    '--ignore-certificate-errors',
    '--disable-web-security',
    '--disable-site-isolation-trials',
    '--allow-running-insecure-content',
    '--renderer-cmd-prefix=xterm',
    '--gpu-launcher=xterm',
    '--user-data-dir=/tmp/other',
    '--password-store=basic',
    '--log-net-log=/tmp/net',
  ])('does not start with %s', argument => {
    const found = unsafeSwitch(['--data-dir', '/data', argument], false);
    expect(found).toBe(argument.split('=')[0]);
    expect(found).not.toContain('evil');
  });

  test.each([
    ['--data-dir', '/data/inspect', '--database-url', 'postgres://a:b@c/d', '--demo'],
    ['--lang=pl', '--force-device-scale-factor=1.5', '--ozone-platform=wayland', '--disable-gpu'],
    // An AppImage is started with it by its own entry in the menu, and tests run as root.
    ['--no-sandbox'],
    ['--maintenance', 'cleanup-reservations', '--dry-run'],
    ['/home/anna/inspect', 'inspect', '--', '--inspect'],
    [],
  ])('starts with %s', (...argv) => {
    expect(unsafeSwitch(argv, false)).toBeUndefined();
  });

  test('built for tests lets these drive it, and nothing else', () => {
    expect(unsafeSwitch(['--inspect=0', '--remote-debugging-port=0'], true)).toBeUndefined();
    for (const each of [
      '--inspect-brk',
      '--remote-debugging-pipe',
      '--js-flags=x',
      '--proxy-server=x',
    ])
      expect(unsafeSwitch([each], true)).toBe(each.split('=')[0]);
  });
});
