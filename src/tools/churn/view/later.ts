export { MoneyScreen } from './money/MoneyScreen.tsx';
export { OverviewScreen } from './OverviewScreen.tsx';
export { PastScreen } from './past/PastScreen.tsx';
export { SignalsScreen } from './signals/SignalsScreen.tsx';
