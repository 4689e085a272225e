import { app } from 'electron';

/**
 * Lets the app be ready only once the driver of a test is there: one that connects while the first page is on
 * its way waits for ever for the end of a navigation whose beginning it has not seen. It then calls
 * `__playwright_run`, which in an Electron from npm its own loader provides.
 */
export function holdBack() {
  const ready = app.whenReady();
  const driver = new Promise(connected => {
    Object.assign(globalThis, { __playwright_run: () => connected(undefined) });
  });
  app.whenReady = () => driver.then(() => ready);
}
