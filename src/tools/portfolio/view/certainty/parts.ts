/** All that is needed of this screen anywhere, so that it arrives as one file and when it is first asked for. */
export { certaintyTable } from './certainty-table.ts';
export { loadPrint } from './load-print.tsx';
export { loadScreen } from './load-screen.tsx';
