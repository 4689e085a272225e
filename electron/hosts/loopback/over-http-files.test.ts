import { afterAll, describe, expect, it } from 'vitest';
import { openLoopback } from './over-http.testing.ts';

const { ask, shown, close } = await openLoopback();
afterAll(close);

describe('files', () => {
  it('the page comes under a policy whose nonce is in it, anew each time', async () => {
    const [first, second] = [await ask({ headers: shown() }), await ask({ headers: shown() })];
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(Buffer.from(nonce, 'base64')).toHaveLength(18);
    expect(first.text).toBe(`<meta content="${nonce}"><p>${nonce}`);
    expect(first.headers['cache-control']).toBe('no-store');
    expect(second.text).not.toBe(first.text);
  });

  it('whose name holds a digest of the content are kept by the browser for ever', async () => {
    const { status, headers, text } = await ask({ path: '/assets/app-3f2a.js', headers: shown() });
    expect([status, text]).toEqual([200, 'let our;']);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/../installation.key',
    '/%2e%2e/installation.key',
    '/..%2finstallation.key',
    '/assets/../../installation.key',
    '/assets/..%5c..%5cinstallation.key',
    '/assets/%00.js',
    '/assets',
    '/assets/',
    '//assets/app-3f2a.js',
    '/.env',
    '/c:/windows/win.ini',
    '/assets/app-3f2a.js::$DATA',
  ])('outside the folder or not named plainly (%s) are not there', async path => {
    const answer = await ask({ path, headers: shown() });
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain('secret');
  });
});
