import './view.css';

export { start } from './state.ts';
export { AlignmentTool } from './view/AlignmentTool.tsx';
