import type { Locale } from '../../../i18n/locale.ts';
import { csvFile, xlsxFile, type ToolFile } from '../../../workbench/tool-file.ts';
import { currentCost, type CostTold } from '../chart/cost.ts';
import type { ScanTold } from '../chart/scan.ts';
import type { Told } from '../chart.ts';
import type { CostFindings } from '../model/cost.ts';
import { costJob } from '../model/cost-job.ts';
import { neutralityOf } from '../model/scan-neutrality.ts';
import { salesCurve } from '../model/scan-sales.ts';
import { scanOf } from '../model/scan.ts';
import { compareRows, costRows } from '../rows-cost.ts';
import { helperRows, scanRows } from '../rows-scan.ts';
import { whenCosted } from '../state/cost-runs.ts';

const costTexts = {
  en: () => import('../cost-text.en.ts'),
  zh: () => import('../cost-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

const scanTexts = {
  en: () => import('../scan-text.en.ts'),
  zh: () => import('../scan-text.zh.ts'),
} as const satisfies Record<Locale, unknown>;

async function costed(told: Told): Promise<{ readonly told: CostTold; readonly findings: CostFindings }> {
  const [{ costText }, findings] = await Promise.all([costTexts[told.words.locale](), whenCosted()]);
  if (findings === null) throw new Error('the cost was not simulated to the end');
  return { told: { ...told, costText }, findings };
}

async function scanned(told: Told): Promise<ScanTold> {
  const { scanText } = await scanTexts[told.words.locale]();
  return { ...told, scanText };
}

/** What was simulated for the plan that is looked at. A file that needs the simulation waits for it. */
export async function costFile(plain: Told): Promise<ToolFile> {
  const { told, findings } = await costed(plain);
  const cost = currentCost(told, findings);
  return csvFile(cost === null ? [] : costRows(told, findings, cost));
}

export async function compareFile(plain: Told): Promise<ToolFile> {
  const { told, findings } = await costed(plain);
  return csvFile(compareRows(told, findings));
}

export async function scanFile(plain: Told): Promise<ToolFile> {
  const told = await scanned(plain);
  const result = scanOf(told.inputs, told.workspace);
  const sales = salesCurve(told.inputs, told.workspace);
  return csvFile(result.kind === 'scan' ? scanRows(told, result.scan, sales) : []);
}

export async function helpersFile(plain: Told): Promise<ToolFile> {
  const told = await scanned(plain);
  const result = neutralityOf(told.inputs, told.workspace);
  return csvFile(result === null ? [] : helperRows(told, result));
}

/** The whole tool with live formulas. Sheets and their words arrive with the first workbook that somebody wants. */
export async function workbookOf(told: Told): Promise<ToolFile> {
  const { locale, currency } = told.words;
  const [{ compensationWorkbook, loadSheetWords }, findings] = await Promise.all([
    import('../sheet.ts'),
    whenCosted(),
  ]);
  const built = costJob(told.inputs, told.workspace);
  const job = built.kind === 'job' ? built.job : null;
  const words = await loadSheetWords(locale, currency);
  return xlsxFile(compensationWorkbook({ ...told, ...words, job, findings }), locale);
}
