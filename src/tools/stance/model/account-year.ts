export { accountYear, type AccountYear } from '../../../workspace/figures.ts';
