import { copyPrepared, migrated, openPrepared, prepare } from './prepared-folder.ts';
import { withAnEvent } from './screens-sale.ts';

/** Before the tests of whole programs: the data folders that their workers copy. */
export default async function setUp(): Promise<() => Promise<void>> {
  const { remove } = await openPrepared();
  try {
    await prepare('migrated', migrated);
    await prepare('with-an-event', async folder => {
      await copyPrepared('migrated', folder);
      await withAnEvent(folder);
    });
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}
