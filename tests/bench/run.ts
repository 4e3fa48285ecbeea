import { documentRow } from './document.ts';
import { print } from './measure.ts';
import { portfolioRow } from './portfolio.ts';
import { tableRow } from './table.ts';

print([await portfolioRow(), await tableRow(), await documentRow()]);
