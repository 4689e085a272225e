import type { Devices } from '../../core/documents/deliver.ts';

/** Devices of a training: no printer is among them. A document that is printed is opened, to be looked at. */
export const trainingDevices = ({ save, open }: Devices): Devices => ({
  save,
  open,
  async print(fileName, content) {
    const opened = await open(fileName, content);
    return opened.done ? { ...opened, whyNot: 'training' } : opened;
  },
});
