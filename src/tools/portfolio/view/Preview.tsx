import { fill } from '../../../i18n/fill.ts';
import { Menu } from '../../../ui/Menu.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ToolBar } from '../../../ui/ToolBar.tsx';
import { matrixFinding, whaleFinding, type Words } from '../chart.ts';
import type { PortfolioInputs, PortfolioResult, Workspace } from '../state.ts';
import { StillMatrix } from './print/StillMatrix.tsx';
import { StillWhale } from './print/StillWhale.tsx';
import { Result } from './result/Result.tsx';
import { ToolFrame } from './ToolFrame.tsx';

export interface PreviewProps {
  readonly words: Words;
  readonly workspace: Workspace;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
}

const nothing = () => undefined;

/** The sample's result as a plain page: what the island shows until the tool is there, in the same places. */
export function Preview({ words, workspace, inputs, result }: PreviewProps) {
  const { text } = words;
  const bar = (
    <ToolBar
      title={text.title}
      text={text.bar}
      canUndo={false}
      canRedo={false}
      onUndo={nothing}
      onRedo={nothing}
      status={text.save.sample}
    >
      <Menu label={text.bar.menu} items={[]} />
    </ToolBar>
  );
  const note = (
    <Notice
      kind="info"
      action={
        <button type="button" class="ui-button">
          {text.sample.start}
        </button>
      }
    >
      {fill(text.sample.note, { name: workspace.name })}
    </Notice>
  );
  const still = {
    matrix: (
      <StillMatrix words={words} result={result} inputs={inputs} title={matrixFinding(words, result)} />
    ),
    whale: <StillWhale words={words} result={result} title={whaleFinding(words, result)} />,
  };
  return (
    <fieldset class="portfolio-preview" disabled>
      <ToolFrame
        text={text}
        bar={bar}
        notes={note}
        inputs={inputs}
        accounts={workspace.accounts}
        screen="result"
        onScreen={nothing}
      >
        <Result words={words} inputs={inputs} result={result} onGo={nothing} still={still} />
      </ToolFrame>
    </fieldset>
  );
}
