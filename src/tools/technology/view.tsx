import './view.css';

export { start } from './state.ts';
export { TechnologyTool } from './view/TechnologyTool.tsx';
