export function SellScreen() {
  return <main />;
}
