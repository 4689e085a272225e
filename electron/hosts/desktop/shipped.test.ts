import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

describe('what is shipped', () => {
  test.each([
    ['runAsNode', false],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
    ['onlyLoadAppFromAsar', true],
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['grantFileProtocolExtraPrivileges', false],
  ])('has the fuse %s set to %s', (fuse, value) => {
    expect(read('electron-builder.yml')).toMatch(new RegExp(`^  ${fuse}: ${value}$`, 'm'));
  });

  test('is not marked as driven by tests: installers get no options of theirs', () => {
    for (const name of ['package.json', 'electron-builder.yml']) {
      expect(read(name)).not.toContain('forTests');
    }
    const script = read('scripts/package.mjs');
    expect(script.match(/forTests/g)).toHaveLength(1);
    const [before = ''] = script.split('forTests');
    expect(before).toContain('if (values.installers) return [];');
    expect(before).toContain("if (version !== shipped || values['for-tests']) {");
  });
});
