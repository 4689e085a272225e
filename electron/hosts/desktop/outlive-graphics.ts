import { app } from 'electron';
import type { Logger } from 'pino';

const withoutLimit = 'disable-gpu-process-crash-limit';

/** How a process ends that fails by itself; `killed` is somebody's wish. */
const ownFailure: readonly string[] = ['crashed', 'abnormal-exit', 'oom'];

/**
 * Lets the program outlive its process for graphics. A signal to the whole group of a program, as at the end of
 * a session, ends that process and the one that starts others, often before the program has heard of it.
 * Chromium then tries to start it without a pause and in vain, and soon crashes the program; but that must have
 * the time to stop its database.
 */
export function outliveGraphics(log: Logger) {
  app.commandLine.appendSwitch(withoutLimit);
  app.on('child-process-gone', (_event, gone) => {
    log.warn({ gone }, 'a process is gone');
    // Of a driver that fails. Chromium then counts, and paints without it after some times.
    if (gone.type === 'GPU' && ownFailure.includes(gone.reason)) {
      app.commandLine.removeSwitch(withoutLimit);
    }
  });
  return {
    /** To be called when no page is needed any more. */
    ending() {
      app.commandLine.appendSwitch(withoutLimit);
      // Chromium starts it by itself then: at once, where the tries in vain would take the time of a whole core.
      app.commandLine.appendSwitch('no-zygote');
    },
  };
}
