import { toCsv } from '../../src/exchange/to-csv.ts';
import type { Evaluation } from '../../src/tools/evaluation.ts';
import { evaluations } from '../../src/tools/evaluations.ts';
import { tools, type ToolId } from '../../src/tools/index.ts';
import { readWorkspaceFile } from '../../src/workspace/file.ts';
import type { Workspace } from '../../src/workspace/schema.ts';
import { exitCodes, fileFaults, sentences, type ExitCode } from './messages.ts';
import type { Options } from './options.ts';

export interface Outcome {
  readonly code: ExitCode;
  /** Null when there is nothing to print. */
  readonly output: string | null;
  /** Sentences for the person, beside the output. */
  readonly remarks: readonly string[];
}

interface Found {
  readonly id: ToolId;
  readonly evaluation: Evaluation;
}

/** Evaluates the text of a file as the pages would. */
export async function evaluateText(text: string, options: Omit<Options, 'kind' | 'file'>): Promise<Outcome> {
  const read = readWorkspaceFile(text);
  if (!read.ok) {
    const issues = 'issues' in read ? read.issues.map(({ path, code }) => sentences.issue(path, code)) : [];
    return { code: exitCodes.file, output: null, remarks: [fileFaults[read.code], ...issues] };
  }
  const { workspace } = read;
  const ids = options.tool === null ? idsIn(workspace) : [options.tool];
  if (ids.length === 0) return nothing(sentences.nothingOfAny(workspace.name));
  const found: Found[] = [];
  for (const id of ids) found.push({ id, evaluation: (await evaluations[id]())(workspace) });
  return told(found, workspace, options);
}

function idsIn({ tools: slices }: Workspace): ToolId[] {
  return tools.map(({ id }) => id).filter((id) => Object.hasOwn(slices, id));
}

function nothing(sentence: string): Outcome {
  return { code: exitCodes.nothing, output: null, remarks: [sentence] };
}

async function told(
  found: readonly Found[],
  { name }: Workspace,
  { tool, format, locale }: Omit<Options, 'kind' | 'file'>,
): Promise<Outcome> {
  const remarks = found.flatMap(({ id, evaluation }) => remarksOn(id, evaluation, name));
  const results = found.flatMap(({ id, evaluation }) =>
    evaluation.kind === 'result' ? [{ id, evaluation }] : [],
  );
  const isUnreadable = found.some(({ evaluation }) => evaluation.kind === 'unreadable');
  const code = isUnreadable ? exitCodes.inputs : results.length === 0 ? exitCodes.nothing : exitCodes.done;
  if (results.length === 0) return { code, output: null, remarks };
  if (format === 'csv') {
    const tables = await Promise.all(results.map(({ evaluation }) => evaluation.tables(locale)));
    return { code, output: tables.flat().map(toCsv).join('\r\n').replaceAll('\r\n\uFEFF', '\r\n'), remarks };
  }
  const [only] = results;
  const data =
    tool === null
      ? Object.fromEntries(results.map(({ id, evaluation }) => [id, evaluation.result]))
      : only?.evaluation.result;
  return { code, output: `${JSON.stringify(data, null, 2)}\n`, remarks };
}

function remarksOn(id: ToolId, evaluation: Evaluation, name: string): string[] {
  if (evaluation.kind === 'empty') return [sentences.empty(id, name)];
  if (evaluation.kind === 'unreadable') {
    const issues = evaluation.issues.map(({ path, code }) => sentences.issue(path, code));
    return [sentences.unreadable(id, name), ...issues];
  }
  return evaluation.own ? [] : [sentences.begins(id, name)];
}
