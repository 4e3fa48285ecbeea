import './view.css';

export { start } from './state.ts';
export { InitiativeTool } from './view/InitiativeTool.tsx';
