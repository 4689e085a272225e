export function OrdersScreen() {
  return <main />;
}
