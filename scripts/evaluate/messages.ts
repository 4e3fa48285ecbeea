import type { ReadFailure } from '../../src/workspace/file.ts';

/** Told to the shell, so that a script can tell one trouble from another. */
export const exitCodes = { done: 0, usage: 2, file: 3, inputs: 4, nothing: 5 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const usage = `npm run evaluate -- FILE.sevenkeys.json [--tool ID] [--format json|csv] [--lang en|zh]

Prints the numbers that the pages show for a document: of one tool, or of every tool that the document has something of.
--format json  (default) the model's result, unrounded; without --tool one entry for each tool
--format csv   the tables that the page hands out, with headings in the language of --lang

Ends with 0 when all is well, 2 for a wrong command, 3 for a file that cannot be read, 4 for a tool's inputs that cannot be
read, 5 when there is nothing to evaluate.`;

export const sentences = {
  fileMissing: 'Say which file: a document saved on the workspace page, such as firm.sevenkeys.json.',
  oneFile: 'One file at a time, please.',
  unknownTool: (tool: string, known: readonly string[]) =>
    `There is no tool "${tool}". The tools are: ${known.join(', ')}.`,
  unknownFormat: (format: string) => `There is no format "${format}". Use json or csv.`,
  unknownLanguage: (language: string) => `There is no language "${language}". Use en or zh.`,
  noFile: (file: string) => `"${file}" cannot be opened. Does it exist, and may you read it?`,
  nothingOfAny: (name: string) =>
    `The document "${name}" has nothing of any tool yet. Name a tool with --tool to see what it begins with.`,
  empty: (tool: string, name: string) =>
    `The document "${name}" has nothing that "${tool}" could work anything out from, such as accounts.`,
  begins: (tool: string, name: string) =>
    `The document "${name}" has nothing of "${tool}" yet: these are the numbers that its page begins with.`,
  unreadable: (tool: string, name: string) =>
    `What the document "${name}" holds for "${tool}" cannot be read, so nothing of it is worked out:`,
  issue: (path: string, code: string) => `  ${path || '(as a whole)'}: ${code}`,
} as const;

/** What is wrong with a file, and how to mend it. */
export const fileFaults = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than any document of this site.',
  truncated: 'The file is cut off before its end. Get it again, as a file and not as text.',
  'not-json':
    'This is not a document of this site. Save one on the workspace page; its name ends in .sevenkeys.json.',
  'not-a-workspace': 'This is JSON, but not a document of this site. Save one on the workspace page.',
  'newer-version': 'The file was saved by a newer version of this site. Update this copy of the program.',
  damaged: 'The file was changed or damaged after it was saved. Get it again, as a file and not as text.',
  invalid: 'The file does not hold what a document of this site holds:',
} as const satisfies Record<ReadFailure['code'], string>;
