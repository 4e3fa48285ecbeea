import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import { matrixFinding, whaleFinding, type Words } from '../chart.ts';
import type { PortfolioInputs, PortfolioResult, Workspace } from '../state.ts';
import { StillMatrix } from './print/StillMatrix.tsx';
import { StillWhale } from './print/StillWhale.tsx';
import { Result } from './result/Result.tsx';
import { ToolFrame } from './ToolFrame.tsx';

export interface PreviewProps {
  readonly words: Words;
  readonly shared: WorkbenchText;
  readonly workspace: Workspace;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
}

const nothing = () => undefined;

/** The sample's result as a plain page: what the island shows until the tool is there, in the same places. */
export function Preview({ words, shared, workspace, inputs, result }: PreviewProps) {
  const still = {
    matrix: (
      <StillMatrix words={words} result={result} inputs={inputs} title={matrixFinding(words, result)} />
    ),
    whale: <StillWhale words={words} result={result} title={whaleFinding(words, result)} />,
  };
  return (
    <StillTool locale={words.locale} text={shared}>
      <ToolFrame
        text={words.text}
        bar={<StillBar title={words.text.title} />}
        notes={<SampleNote name={workspace.name} touched={false} onStart={() => Promise.resolve(false)} />}
        inputs={inputs}
        accounts={workspace.accounts}
        screen="result"
        onScreen={nothing}
      >
        <Result words={words} inputs={inputs} result={result} onGo={nothing} still={still} />
      </ToolFrame>
    </StillTool>
  );
}
