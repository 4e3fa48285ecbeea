import { statementsText as statementsEn } from '../../src/tools/alignment/statements-text.en.ts';
import { statementsText as statementsZh } from '../../src/tools/alignment/statements-text.zh.ts';
import { text as alignmentEn } from '../../src/tools/alignment/text.en.ts';
import { text as alignmentZh } from '../../src/tools/alignment/text.zh.ts';
import { text as assetEn } from '../../src/tools/asset/text.en.ts';
import { text as assetZh } from '../../src/tools/asset/text.zh.ts';
import { inputText as assignmentInputsEn } from '../../src/tools/assignment/inputs-text.en.ts';
import { inputText as assignmentInputsZh } from '../../src/tools/assignment/inputs-text.zh.ts';
import { text as assignmentEn } from '../../src/tools/assignment/text.en.ts';
import { text as assignmentZh } from '../../src/tools/assignment/text.zh.ts';
import { text as capacityEn } from '../../src/tools/capacity/text.en.ts';
import { text as capacityZh } from '../../src/tools/capacity/text.zh.ts';
import { text as churnEn } from '../../src/tools/churn/text.en.ts';
import { text as churnZh } from '../../src/tools/churn/text.zh.ts';
import { competenciesText as competenciesEn } from '../../src/tools/competency/competencies-text.en.ts';
import { competenciesText as competenciesZh } from '../../src/tools/competency/competencies-text.zh.ts';
import { text as competencyEn } from '../../src/tools/competency/text.en.ts';
import { text as competencyZh } from '../../src/tools/competency/text.zh.ts';
import { text as askedEn } from '../../src/tools/initiative/statements-text.en.ts';
import { text as askedZh } from '../../src/tools/initiative/statements-text.zh.ts';
import { text as initiativeEn } from '../../src/tools/initiative/text.en.ts';
import { text as initiativeZh } from '../../src/tools/initiative/text.zh.ts';
import { text as compensationEn } from '../../src/tools/compensation/text.en.ts';
import { text as compensationZh } from '../../src/tools/compensation/text.zh.ts';
import { designText as payDesignEn } from '../../src/tools/compensation/design-text.en.ts';
import { designText as payDesignZh } from '../../src/tools/compensation/design-text.zh.ts';
import { statementText as payStatementEn } from '../../src/tools/compensation/statement-text.en.ts';
import { statementText as payStatementZh } from '../../src/tools/compensation/statement-text.zh.ts';
import { costText as payCostEn } from '../../src/tools/compensation/cost-text.en.ts';
import { costText as payCostZh } from '../../src/tools/compensation/cost-text.zh.ts';
import { scanText as payScanEn } from '../../src/tools/compensation/scan-text.en.ts';
import { scanText as payScanZh } from '../../src/tools/compensation/scan-text.zh.ts';
import { text as peopleImportEn } from '../../src/workbench/people/import-text.en.ts';
import { text as peopleImportZh } from '../../src/workbench/people/import-text.zh.ts';
import { text as accountsEn } from '../../src/tools/portfolio/accounts-text.en.ts';
import { text as accountsZh } from '../../src/tools/portfolio/accounts-text.zh.ts';
import { text as choiceEn } from '../../src/tools/portfolio/choice-text.en.ts';
import { text as choiceZh } from '../../src/tools/portfolio/choice-text.zh.ts';
import { text as inputsEn } from '../../src/tools/portfolio/inputs-text.en.ts';
import { text as inputsZh } from '../../src/tools/portfolio/inputs-text.zh.ts';
import { presetText as presetsEn } from '../../src/tools/portfolio/preset-text.en.ts';
import { presetText as presetsZh } from '../../src/tools/portfolio/preset-text.zh.ts';
import { text as profitEn } from '../../src/tools/portfolio/profit-text.en.ts';
import { text as profitZh } from '../../src/tools/portfolio/profit-text.zh.ts';
import { derivationText as derivationEn } from '../../src/tools/portfolio/derivation-text.en.ts';
import { derivationText as derivationZh } from '../../src/tools/portfolio/derivation-text.zh.ts';
import { robustnessText as certaintyEn } from '../../src/tools/portfolio/robustness-text.en.ts';
import { robustnessText as certaintyZh } from '../../src/tools/portfolio/robustness-text.zh.ts';
import { text as toolEn } from '../../src/tools/portfolio/text.en.ts';
import { text as toolZh } from '../../src/tools/portfolio/text.zh.ts';
import { text as relationshipsEn } from '../../src/tools/relationships/text.en.ts';
import { text as relationshipsZh } from '../../src/tools/relationships/text.zh.ts';
import { text as stanceEn } from '../../src/tools/stance/text.en.ts';
import { text as stanceZh } from '../../src/tools/stance/text.zh.ts';
import { text as technologyEn } from '../../src/tools/technology/text.en.ts';
import { text as technologyZh } from '../../src/tools/technology/text.zh.ts';
import { text as whitespaceEn } from '../../src/tools/portfolio/whitespace-text.en.ts';
import { text as whitespaceZh } from '../../src/tools/portfolio/whitespace-text.zh.ts';
import { text as nextStepEn } from '../../src/study/next-step/text.en.ts';
import { text as nextStepZh } from '../../src/study/next-step/text.zh.ts';
import { text as workspaceEn } from '../../src/workspace/view/text.en.ts';
import { text as workspaceZh } from '../../src/workspace/view/text.zh.ts';
import { siteText } from '../../src/i18n/site.ts';
import { text as importingEn } from '../../src/workbench/import/text.en.ts';
import { text as importingZh } from '../../src/workbench/import/text.zh.ts';
import { workbenchText } from '../../src/workbench/text.ts';

export { fill } from '../../src/i18n/fill.ts';
export { locales, type Locale } from '../../src/i18n/locale.ts';

/** Everything the pages under test say, by language. */
export const words = {
  en: {
    tool: toolEn,
    inputs: inputsEn,
    choice: choiceEn,
    accounts: accountsEn,
    presets: presetsEn,
    alignment: alignmentEn,
    statements: statementsEn,
    asset: assetEn,
    assignment: assignmentEn,
    assignmentInputs: assignmentInputsEn,
    capacity: capacityEn,
    churn: churnEn,
    competency: competencyEn,
    competencies: competenciesEn,
    initiative: initiativeEn,
    initiativeAsked: askedEn,
    compensation: compensationEn,
    payDesign: payDesignEn,
    payStatement: payStatementEn,
    payCost: payCostEn,
    payScan: payScanEn,
    peopleImport: peopleImportEn,
    relationships: relationshipsEn,
    stance: stanceEn,
    technology: technologyEn,
    profit: profitEn,
    whitespace: whitespaceEn,
    certainty: certaintyEn,
    derivation: derivationEn,
    nextStep: nextStepEn,
    workspace: workspaceEn,
    site: siteText.en,
    bench: workbenchText.en,
    importing: importingEn,
  },
  zh: {
    tool: toolZh,
    inputs: inputsZh,
    choice: choiceZh,
    accounts: accountsZh,
    presets: presetsZh,
    alignment: alignmentZh,
    statements: statementsZh,
    asset: assetZh,
    assignment: assignmentZh,
    assignmentInputs: assignmentInputsZh,
    capacity: capacityZh,
    churn: churnZh,
    competency: competencyZh,
    competencies: competenciesZh,
    initiative: initiativeZh,
    initiativeAsked: askedZh,
    compensation: compensationZh,
    payDesign: payDesignZh,
    payStatement: payStatementZh,
    payCost: payCostZh,
    payScan: payScanZh,
    peopleImport: peopleImportZh,
    relationships: relationshipsZh,
    stance: stanceZh,
    technology: technologyZh,
    profit: profitZh,
    whitespace: whitespaceZh,
    certainty: certaintyZh,
    derivation: derivationZh,
    nextStep: nextStepZh,
    workspace: workspaceZh,
    site: siteText.zh,
    bench: workbenchText.zh,
    importing: importingZh,
  },
} as const;

/** A sentence as a pattern in which every slot is anything: for what a test cannot know, such as the time. */
export function sentence(text: string): RegExp {
  const parts = text.split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*'));
}

const units: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, 万: 1e4, 亿: 1e8 };

/** The number that a page shows, such as `−£1,234`, `44.4% of its axis` or `1.23m`; NaN for none. */
export function shownNumber(text: string): number {
  const found = /(−|-)?[^\d−-]*?(\d[\d,]*(?:\.\d+)?)\s?(k|m|bn|万|亿)?/.exec(text.trim());
  if (!found) return NaN;
  const value = Number((found[2] ?? '').replaceAll(',', '')) * (units[found[3] ?? ''] ?? 1);
  return found[1] ? -value : value;
}
