import './view.css';

export { start, whenDrawn } from './state.ts';
export { ValueTool } from './view/ValueTool.tsx';
