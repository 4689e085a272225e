import type { Logger } from 'pino';
import { list } from '../../core/events/list.ts';
import { settings } from '../../core/settings/settings.ts';
import { anyEver } from '../../core/terminals/port.ts';
import type { Transactions } from '../../core/transaction.ts';
import { recordIncident } from '../log/incident.ts';
import type { Practice } from '../program/practice.ts';
import { demoSignIns } from './operators.ts';
import { as, demoOrganisation, type Installation, otherDesk, seed, type Watch } from './seed.ts';
import { staffSoFar } from './staff.ts';
import { standTerminal, startTerminal } from './terminal.ts';

/**
 * Sees to it that the demo has something to show: a card terminal, sample data on the first start, and new events
 * once all of them are over. Never throws: a demo with less in it is still better than none.
 */
export async function prepareDemo(
  installation: Installation,
  practice: Practice,
  log: Logger,
  watch: Watch,
): Promise<void> {
  const { say, ending } = watch;
  try {
    const nobody = as(installation, null, installation.counterId);
    const soFar = await staffSoFar(nobody);
    // Somebody has begun a box office of their own in the demo's folder: it is theirs.
    if (!soFar) return;
    const round = await roundToSeed(nobody);
    // Sample data of before there were terminals gets one too; what somebody removed stays away.
    const isFirst = !(await anyEver(installation.database));
    const port = await startTerminal(installation.database, practice, isFirst);
    const newPort = isFirst || round === 0 ? port : null;
    if (round !== null) {
      await seed(installation, soFar, round, newPort, watch);
      log.info({ round }, 'sample data made');
    } else if (newPort !== null && soFar.admin) {
      const { counterId } = installation;
      const admin = as(installation, soFar.admin, counterId);
      await standTerminal(admin, [counterId, otherDesk], newPort);
    }
    say(demoSignIns());
  } catch (error) {
    // The next start goes on where this one was ended.
    if (ending.aborted) return;
    const incident = recordIncident(log, 'sample data', error);
    say(`The sample data could not be completed (incident ${incident} in the log).`);
  }
}

/** Null when there is nothing to add. */
async function roundToSeed(nobody: Transactions): Promise<number | null> {
  const { settings: now } = await nobody.read(settings);
  if (now.organisation !== demoOrganisation) return 0;
  const { events } = await nobody.read((tx, context) => list(tx, context, { limit: 1 }));
  return events.length > 0 ? null : Math.floor(Date.now() / 86_400_000);
}
