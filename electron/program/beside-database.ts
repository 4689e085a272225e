import type { Devices } from '../../core/documents/deliver.ts';
import type { HostOptions } from './host-options.ts';

/** What a host reaches beside its database. */
export const besideDatabase = ({ demo, training, passage, devices }: HostOptions) => ({
  demo,
  training,
  passage: passage ?? null,
  devices: devices ? devicesFor(training, devices) : null,
});

/** A document that is printed in training is opened, to be looked at. */
function devicesFor(training: boolean, devices: Devices): Devices {
  if (!training) return devices;
  return {
    ...devices,
    async print(fileName, content) {
      const opened = await devices.open(fileName, content);
      return opened.done ? { ...opened, whyNot: 'training' } : opened;
    },
  };
}
