import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readWindowState, writeWindowState } from './window-state.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rowlock-window-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const state = {
  bounds: { x: -8, y: 0, width: 1280, height: 800 },
  maximized: true,
  language: 'fa',
};

it('the window is remembered as it was last', () => {
  expect(readWindowState(dataDir)).toBeUndefined();
  writeWindowState(dataDir, state);
  writeWindowState(dataDir, { ...state, language: 'pl' });
  expect(readWindowState(dataDir)).toEqual({ ...state, language: 'pl' });
  expect(readdirSync(dataDir)).toEqual(['window.json']);
});

it.each(['', '{', '{}', '{"bounds":{"x":0,"y":0,"width":0,"height":1e9},"maximized":1}'])(
  'a file that makes no sense (%s) is as good as none',
  content => {
    writeFileSync(join(dataDir, 'window.json'), content);
    expect(readWindowState(dataDir)).toBeUndefined();
  },
);
