import './view.css';

export { start } from './state.ts';
export { CompensationTool } from './view/CompensationTool.tsx';
