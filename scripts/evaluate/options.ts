import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../../src/i18n/locale.ts';
import { tools, type ToolId } from '../../src/tools/index.ts';
import { sentences } from './messages.ts';

export interface Options {
  readonly kind: 'evaluate';
  readonly file: string;
  /** Null is every tool that the document has something of. */
  readonly tool: ToolId | null;
  readonly format: 'json' | 'csv';
  readonly locale: Locale;
}

export type ReadOptions =
  Options | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly sentence: string };

const known = {
  tool: { type: 'string' },
  format: { type: 'string', default: 'json' },
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', default: false },
} as const;

/** What the command line asks for, or a sentence that says what is wrong with it. */
export function readOptions(args: readonly string[]): ReadOptions {
  const parsed = parsedArgs(args);
  if (typeof parsed === 'string') return wrong(parsed);
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  const [file, second] = positionals;
  if (file === undefined) return wrong(sentences.fileMissing);
  if (second !== undefined) return wrong(sentences.oneFile);
  const { tool = null, format, lang } = values;
  if (tool !== null && !isToolId(tool)) {
    return wrong(
      sentences.unknownTool(
        tool,
        tools.map(({ id }) => id),
      ),
    );
  }
  if (format !== 'json' && format !== 'csv') return wrong(sentences.unknownFormat(format));
  if (!isLocale(lang)) return wrong(sentences.unknownLanguage(lang));
  return { kind: 'evaluate', file, tool, format, locale: lang };
}

function parsedArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    // Node says in a sentence which option it does not know or which lacks its value.
    return error instanceof Error ? error.message : String(error);
  }
}

function wrong(sentence: string): ReadOptions {
  return { kind: 'wrong', sentence };
}

function isToolId(id: string): id is ToolId {
  return tools.some((tool) => tool.id === id);
}
