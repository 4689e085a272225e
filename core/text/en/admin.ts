/** The area of whoever keeps the box office running: its pages, and how things stand. */
export const admin = {
  pages: 'Pages of Admin',
  allPages: 'All pages',
  groups: {
    first: 'Overview',
    people: 'People',
    boxOffice: 'Box office',
    data: 'Data',
    security: 'Security',
  },
  personalData: 'Personal data',
  personalDataHint: 'What is kept about people, for as long as it is needed.',
  journal: 'Journal',
  keys: 'Keys',
  keysHint: 'What the national ids can be read with.',
  status: {
    title: 'Status',
    hint: 'How things stand, and what needs somebody.',
  },
};
