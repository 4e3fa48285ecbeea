export { CharterScreen } from './CharterScreen.tsx';
export { Compare } from './Compare.tsx';
export { Money } from './Money.tsx';
export { Owners } from './Owners.tsx';
export { Raters } from './Raters.tsx';
