export * from './chart/findings.ts';
export {
  accountsSoFar,
  loadCells,
  loadChart,
  loadTable,
  monthLines,
  planFinding,
  wavesList,
  type LoadCell,
} from './chart/load.ts';
export { largestError, serviceChart, serviceFinding, serviceTable, stillService } from './chart/service.ts';
export * from './chart/words.ts';
