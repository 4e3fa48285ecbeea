import './view.css';

export { start } from './state.ts';
export { AssetTool } from './view/AssetTool.tsx';
