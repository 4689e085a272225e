/**
 * Switches by which whoever starts the program comes into it: its debuggers, code and extensions of their own,
 * another way for its connections, other rules for its pages, another keychain, other folders.
 */
const unsafe: readonly RegExp[] = [
  /^inspect|^debug|^remote-|^auto-open-devtools/,
  /^js-flags$|^r$|^require$|^import$|^(experimental-)?loader$|^load-|extension|plugin|^app$/,
  /proxy|^host-(resolver-)?rules$|certificate|^ssl-|^auth-server|net-log|^dns/,
  /web-security|insecure|site-isolation|isolat|sandbox(?!$)|^enable-blink|-launcher$|-cmd-prefix$/,
  /^password-store$|^user-data-dir$|^disk-cache-dir$|^enable-automation$|^test-type$|^single-process$/,
];

/** What drivers of a program for tests need. */
const driven = /^inspect$|^remote-debugging-port$/;

/**
 * The first of these arguments that would let somebody into the packed program, without what it is set to;
 * undefined where there is none. What follows `--` is no switch, and neither is the value of one of ours.
 * @param isForTests a build that is driven by tests, and never shipped
 */
export function unsafeSwitch(argv: readonly string[], isForTests: boolean): string | undefined {
  const end = argv.indexOf('--');
  const given = end < 0 ? argv : argv.slice(0, end);
  return given
    .find(argument => {
      // Chromium reads them with either sign and, on Windows, in any case.
      const name = /^(?:--?|\/)([a-z][\w-]*)/i.exec(argument)?.[1]?.toLowerCase();
      if (name === undefined || (argument.startsWith('/') && process.platform !== 'win32'))
        return false;
      if (isForTests && driven.test(name)) return false;
      return unsafe.some(each => each.test(name));
    })
    ?.split('=')[0];
}
