import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { newNonce, pageHeaders, protectiveHeaders } from './content-policy.ts';

export interface StaticAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The built renderer, for the window and the browser alike. Screens live behind `#`, so `/` is the
 * only page, and every other path is a file or nothing.
 */
export async function staticAnswer(folder: string, pathname: string): Promise<StaticAnswer> {
  const names = fileNames(pathname);
  const type = names && types[extname(names.at(-1) ?? '').toLowerCase()];
  const content = type ? await contentOf(join(folder, ...names)) : undefined;
  if (!type || !content) return notFound;

  if (!type.startsWith('text/html')) {
    // Vite writes a digest of the content into the names of these files, and of these alone.
    const hashed = names[0] === 'assets';
    const caching = hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    return answer(200, type, { 'cache-control': caching }, content);
  }
  const nonce = newNonce();
  const page = content.toString('utf8').replaceAll('__NONCE__', nonce);
  return answer(200, type, pageHeaders(nonce), Buffer.from(page));
}

/**
 * Only plain names below the folder: nothing that begins with a dot, and no character in which a
 * separator, a drive or a stream could hide, decoded or not.
 */
function fileNames(pathname: string): string[] | undefined {
  if (pathname === '/') return ['index.html'];
  const names = pathname.split('/').slice(1);
  return names.every(name => /^[\w-][\w.-]*$/.test(name)) ? names : undefined;
}

async function contentOf(path: string): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw error;
  }
}

const answer = (
  status: StaticAnswer['status'],
  type: string,
  headers: Record<string, string>,
  body: Buffer<ArrayBuffer>,
): StaticAnswer => ({
  status,
  headers: { ...protectiveHeaders, 'content-type': type, ...headers },
  body,
});

const notFound = answer(
  404,
  'text/plain; charset=utf-8',
  { 'cache-control': 'no-store' },
  Buffer.from('There is nothing here.\n'),
);
