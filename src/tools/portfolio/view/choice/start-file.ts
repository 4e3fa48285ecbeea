import { csvFile, type ToolFile } from '../../../../workbench/tool-file.ts';
import type { Words } from '../../chart.ts';
import { startRows } from '../../rows/start-set.ts';
import { startNow } from '../../state/start-run.ts';
import { choiceWords, loadChoiceText } from './choice-words.ts';

/** Works the start out, unless that has been done, and puts it into a file; where there is none, the file says why. */
export async function startFile(words: Words): Promise<ToolFile> {
  const [choice, job] = await Promise.all([loadChoiceText(words.locale), startNow()]);
  if (job === null) throw new Error('there is nothing to work a start out of');
  const { inputs, accounts, result, shown } = job;
  return csvFile(startRows(choiceWords(words, choice, accounts), inputs, result, shown));
}
