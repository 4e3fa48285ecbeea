import './view.css';

export { start } from './state.ts';
export { RelationshipsTool } from './view/RelationshipsTool.tsx';
