export { own } from '../model/own.ts';
