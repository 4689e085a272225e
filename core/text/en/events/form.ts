export const form = {
  form: 'Event',
  title: 'Title',
  day: 'Date',
  time: 'Time',
  chooseDay: 'Choose the date in a calendar',
  timeZone: 'Time zone',
  place: 'Place',
  currency: 'Currency',
  artists: 'Artists',
  categories: 'Categories',
  addNames: 'Type a name, then Enter',
  description: 'Description',
  nothingSuch: 'No matches',
  currencyFixedHint: 'Fixed: tickets have been sold in it',
  skipped: (time: string) =>
    `This time doesn’t exist that night (clocks go forward). Using ${time}.`,
  repeated: 'This time occurs twice that night (clocks go back). Using the first.',
};
