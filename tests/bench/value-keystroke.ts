import { inputText } from '../../src/tools/value/inputs-text.en.ts';
import {
  blankCase,
  blankDriver,
  defaultValueInputs,
  families,
  valueVersion,
} from '../../src/tools/value/schema.ts';
import { text } from '../../src/tools/value/text.en.ts';
import { workspaceToFile } from '../../src/workspace/file.ts';
import { newWorkspace } from '../../src/workspace/new-workspace.ts';
import { WorkspacePage } from '../e2e/workspace-page.ts';
import type { Row } from './measure.ts';
import { frame, keystroke, onServedPage, percentile95 } from './served-page.ts';

const count = 30;
const keystrokes = 40;

/** A case with as many drivers as there is room for, every third of them a formula with a kink. */
function fullDocument(): string {
  const drivers = Array.from({ length: count }, (_, index) => ({
    ...blankDriver,
    id: `d${index}`,
    name: `Driver ${index}`,
    family: families[index % families.length] ?? 'cost',
    baseline: 1000 + index,
    change: 0.1,
    valuePerUnit: 40,
    startYears: 0.5,
    rampYears: 1,
    ...(index % 3 === 2 ? { method: 'formula' as const, formula: 'min(hours, 900) * rate', inputs } : {}),
  }));
  const workspace = newWorkspace('bench', 'Bench', 0, 'EUR');
  const account = { id: 'a', name: 'A', segment: '', region: '', notes: '', figures: {}, locations: [] };
  const one = {
    ...blankCase,
    drivers,
    price: 150_000,
    alternative: { ...blankCase.alternative, price: 100_000 },
  };
  return workspaceToFile({
    ...workspace,
    accounts: [account],
    tools: {
      value: { version: valueVersion, inputs: { ...defaultValueInputs, accountId: 'a', cases: { a: one } } },
    },
  });
}

const inputs = [
  { id: 'hours', name: 'hours', unit: 'h', value: 800, source: '' },
  { id: 'rate', name: 'rate', unit: '', value: 40, source: '' },
];

export function valueKeystrokeRow(): Promise<Row> {
  return onServedPage(async (page) => {
    const documents = new WorkspacePage(page, 'en');
    await documents.open();
    await documents.choose(fullDocument());
    await documents.mode('copy');
    await documents.takeIn();
    await page.goto('/en/tools/value/');
    await page.getByRole('tab', { name: new RegExp(`^${text.tabs.drivers}`) }).click();
    await page.locator('.value-drivers summary').first().click();
    const runs: number[] = [];
    for (let at = 0; at < keystrokes; at += 1) {
      runs.push(await keystroke(page, inputText.drivers.baseline, 1000 + (at % 50)));
    }
    return {
      name: `keystroke to repaint in a value case of ${count} drivers, two frames included`,
      runs: [percentile95(runs)],
      beside: 'two frames at 60 Hz',
      other: [2 * frame],
      growth: null,
    };
  });
}
