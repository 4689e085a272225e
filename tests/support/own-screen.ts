/** Before each file of tests in a window: each worker has a screen of its own, as focus is one per screen. */
const screens = process.env['ROWLOCK_SCREENS']?.split(' ') ?? [];
const worker = Number(process.env['VITEST_POOL_ID'] ?? 1);
const own = screens[(worker - 1) % screens.length];
if (own !== undefined) process.env['DISPLAY'] = own;
