import type { Locale } from '../i18n/locale.ts';
import type { Workspace } from '../workspace/schema.ts';
import { toolInputs } from '../workspace/tool-slice.ts';
import type { InputIssue, ParsedInputs } from '../workspace/tool-schema.ts';

export type Rows = readonly (readonly (string | number | null)[])[];

/** A tool's numbers without its page. */
export interface Evaluated {
  /** What the model gives: plain data, as the page has it. */
  readonly result: object;
  /** What the page hands out as CSV, table by table. */
  readonly tables: (locale: Locale) => Promise<readonly Rows[]>;
}

export type Evaluation =
  /** `own` is false where the document has nothing of this tool, and the page would show what it begins with. */
  | ({ readonly kind: 'result'; readonly own: boolean } & Evaluated)
  | { readonly kind: 'unreadable'; readonly issues: readonly InputIssue[] }
  /** There is nothing to work anything out from. */
  | { readonly kind: 'empty' };

/** What every tool's `evaluate.ts` exports. */
export type Evaluate = (workspace: Workspace) => Evaluation;

export interface EvaluatedTool<Inputs> {
  readonly id: string;
  readonly defaults: Inputs;
  readonly parse: (value: unknown, version: number) => ParsedInputs<Inputs>;
  /** Null where there is nothing to work anything out from. */
  readonly run: (inputs: Inputs, workspace: Workspace) => Evaluated | null;
}

/** Reads the tool's inputs from a document as its page does, and runs it. */
export function evaluator<Inputs>({ id, defaults, parse, run }: EvaluatedTool<Inputs>): Evaluate {
  return (workspace) => {
    const slice = toolInputs(workspace, id);
    const parsed: ParsedInputs<Inputs> =
      slice === null ? { ok: true, inputs: defaults } : parse(slice.inputs, slice.version);
    if (!parsed.ok) return { kind: 'unreadable', issues: parsed.issues };
    const evaluated = run(parsed.inputs, workspace);
    return evaluated === null ? { kind: 'empty' } : { kind: 'result', own: slice !== null, ...evaluated };
  };
}
