import { buildRow } from './build.ts';
import { choiceRow } from './choice.ts';
import { compensationRow } from './compensation.ts';
import { documentRow } from './document.ts';
import { keystrokeRow } from './keystroke.ts';
import { print } from './measure.ts';
import { portfolioRow } from './portfolio.ts';
import { robustnessRow } from './robustness.ts';
import { tableRow } from './table.ts';
import { valueKeystrokeRow } from './value-keystroke.ts';
import { valueRow } from './value.ts';

print([
  await portfolioRow(),
  await choiceRow(),
  await robustnessRow(),
  await valueRow(),
  await compensationRow(),
  await tableRow(),
  await documentRow(),
  await buildRow(),
  await keystrokeRow(),
  await valueKeystrokeRow(),
]);
