export function EventsScreen() {
  return <main />;
}
