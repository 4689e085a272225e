import { isolated } from '../../isolated.ts';
import { plural } from '../../plural.ts';

export const publishing = {
  publish: 'Publish',
  saveAndPublish: 'Save and publish',
  publishEffect: 'On sale at every counter immediately',
  published: 'Published: on sale at every counter',
  unpublish: 'Take off sale',
  unpublishEffect: (sold: number) =>
    sold === 0
      ? 'Taken off sale at every counter'
      : `Taken off sale; ${plural('en', sold, { one: '# sold ticket stays', other: '# sold tickets stay' })} valid`,
  unpublishQuestion: (title: string) => `Take “${isolated(title)}” off sale?`,
  unpublishBody: (sold: number, held: number) =>
    [
      'No counter can sell it until it is published again.',
      sold > 0 &&
        plural('en', sold, {
          one: '# sold ticket stays valid.',
          other: '# sold tickets stay valid.',
        }),
      held > 0 &&
        plural('en', held, {
          one: '# held place may still be paid.',
          other: '# held places may still be paid.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  unpublishConfirm: 'Take off sale at every counter',
  leaveOnSale: 'Leave it on sale',
  unpublished: 'Taken off sale',
};
