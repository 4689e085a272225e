import { builtinModules } from 'node:module';

/** @typedef {NonNullable<import('dependency-cruiser').IConfiguration['forbidden']>} Rules */

export const test = String.raw`\.(test|spec|testing)\.tsx?$`;
/** Each begins a program of its own. */
export const programs =
  '^(electron/hosts/(desktop|desktop/preload|loopback|terminal)/index|electron/heavy-work/worker|electron/terminals/simulator/index|renderer/main)\\.tsx?$';
export const ours = '^(core|drizzle|electron|renderer|scripts|tests)/';
export const node = `^(node:)?(${builtinModules.join('|')})$`;
export const web = String.raw`^node_modules/(react|react-dom|@mantine|@tanstack|wouter|@tabler|zustand|papaparse)/`;
