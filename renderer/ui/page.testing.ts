import { cleanup, configure } from '@testing-library/react';
import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach, beforeEach } from 'vitest';
import { noteServerMoment } from '../api/server-clock.ts';

/* Before each file of tests on a page: all files of a worker share one (tests/support/one-page.ts). */

// Of a page that begins with pages of styles nobody wants to read all; and a busy machine may take its time.
configure({
  getElementError: message => new Error(message ?? 'not found'),
  asyncUtilTimeout: 8_000,
});
// Nobody looks, so nothing is waited for that fades or slides.
const { happyDOM } = globalThis as unknown as { happyDOM: DetachedWindowAPI };
happyDOM.settings.device.prefersReducedMotion = 'reduce';
// This page knows no fonts, and a field that grows waits for them.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });

beforeEach(() => noteServerMoment(new Date().toISOString(), performance.now()));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});
