import './view.css';

export { start } from './state.ts';
export { CompetencyTool } from './view/CompetencyTool.tsx';
