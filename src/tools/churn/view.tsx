import './view.css';

export { start } from './state.ts';
export { ChurnTool } from './view/ChurnTool.tsx';
