import { SellScreen } from '../features/sell/sell-screen.tsx';

export const Shell = () => <SellScreen />;
