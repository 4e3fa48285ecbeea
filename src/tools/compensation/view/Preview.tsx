import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import type { Told } from '../chart.ts';
import { CompensationFrame } from './CompensationFrame.tsx';
import { Reading } from './reading/Reading.tsx';

export interface PreviewProps {
  readonly isBrief: boolean;
  readonly told: Told;
  readonly shared: WorkbenchText;
}

const nothing = () => undefined;

/** The sample's plan as a plain page: what the island shows until the tool is there, in the same places. */
export function Preview({ isBrief, told, shared }: PreviewProps) {
  const { words, inputs, workspace } = told;
  return (
    <StillTool locale={words.locale} text={shared} isBrief={isBrief}>
      <CompensationFrame
        words={words}
        bar={<StillBar title={words.text.title} />}
        notes={<SampleNote name={workspace.name} touched={false} onStart={() => Promise.resolve(false)} />}
        inputs={inputs}
        screen="reading"
        onScreen={nothing}
        onPlan={nothing}
      >
        <Reading told={told} change={nothing} changeWith={nothing} />
      </CompensationFrame>
    </StillTool>
  );
}
