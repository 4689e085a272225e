/** Which program this is. */
export const system = {
  title: 'About',
  version: 'Version',
  counter: 'This counter',
  unnamedCounter: 'Has no name',
  program: 'Runs as',
  host: { desktop: 'Desktop program', browser: 'Browser at the local service' },
  sample: 'Sample data',
  yes: 'Yes',
  copy: 'Copy for support',
};
