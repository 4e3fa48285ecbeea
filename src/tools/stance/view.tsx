import './view.css';

export { start } from './state.ts';
export { StanceTool } from './view/StanceTool.tsx';
