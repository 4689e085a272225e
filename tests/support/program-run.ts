import { preparedFolderVariable, prepareFolder } from './prepared-folder.ts';

/** Before the tests of whole programs: one prepared data folder for all of their workers. */
export default async function setUp(): Promise<() => Promise<void>> {
  const { folder, remove } = await prepareFolder();
  process.env[preparedFolderVariable] = folder;
  return remove;
}
