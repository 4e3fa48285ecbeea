/** npm run evaluate: prints what a document's page shows, without a page. */
import { readFileSync } from 'node:fs';
import { evaluateText } from './evaluate/evaluate-text.ts';
import { exitCodes, sentences, usage } from './evaluate/messages.ts';
import { readOptions } from './evaluate/options.ts';

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.kind === 'help') {
    console.log(usage);
    return exitCodes.done;
  }
  if (options.kind === 'wrong') {
    console.error(`${options.sentence}\n\n${usage}`);
    return exitCodes.usage;
  }
  const text = contentOf(options.file);
  if (text === null) {
    console.error(sentences.noFile(options.file));
    return exitCodes.file;
  }
  const outcome = await evaluateText(text, options);
  for (const remark of outcome.remarks) console.error(remark);
  if (outcome.output !== null) process.stdout.write(outcome.output);
  return outcome.code;
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Missing, a folder, or not ours to read: to the person all of that is one thing, and the sentence says so.
    return null;
  }
}

process.exitCode = await main();
