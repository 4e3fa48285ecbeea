import { useState } from 'preact/hooks';
import { ExportNotice, type ExportProblem } from '../../../../workbench/ExportNotice.tsx';
import { documentFile, handOver } from '../../../../workbench/tool-file.ts';
import type { Workspace } from '../../../../workspace/schema.ts';
import type { HandbackText } from '../../handback-text.en.ts';

export interface FileButtonProps {
  readonly label: string;
  readonly text: HandbackText['file'];
  readonly disabled?: boolean;
  /** What the file is called, in parts. */
  readonly names: readonly string[];
  readonly make: () => Workspace;
}

type State =
  { readonly kind: 'idle' | 'making' | 'made' | 'failed' } | ({ readonly kind: 'problem' } & Problem);
interface Problem {
  readonly problem: ExportProblem;
}

/** Hands a document over as a file; where the browser drops files its text can be copied. */
export function FileButton({ label, text, disabled = false, names, make }: FileButtonProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const hand = async () => {
    setState({ kind: 'making' });
    try {
      const file = await documentFile(make());
      const done = (await handOver(file, ...names)) === 'download';
      setState(
        done ? { kind: 'made' } : { kind: 'problem', problem: { kind: 'copy', content: file.content } },
      );
    } catch (error) {
      console.error(error);
      setState({ kind: 'failed' });
    }
  };
  return (
    <>
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button ui-button-primary"
          disabled={disabled || state.kind === 'making'}
          onClick={() => void hand()}
        >
          {label}
        </button>
        <span class="tool-small" role="status">
          {state.kind === 'idle' || state.kind === 'problem' ? null : text[state.kind]}
        </span>
      </div>
      {state.kind === 'problem' ? (
        <ExportNotice
          problem={state.problem}
          onClose={() => {
            setState({ kind: 'idle' });
          }}
        />
      ) : null}
    </>
  );
}
