import './view.css';

export { start } from './state.ts';
export { AssignmentTool } from './view/AssignmentTool.tsx';
