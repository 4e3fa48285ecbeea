import './view.css';

export { start, whenServed } from './state.ts';
export { CapacityTool } from './view/CapacityTool.tsx';
