export { Invest } from './Invest.tsx';
export { Programme } from './Programme.tsx';
