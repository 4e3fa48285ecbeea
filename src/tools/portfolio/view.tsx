export { start } from './state.ts';
export { PortfolioTool } from './view/PortfolioTool.tsx';
