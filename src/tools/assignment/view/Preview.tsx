import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import type { Told } from '../chart.ts';
import { AssignmentFrame } from './AssignmentFrame.tsx';
import { Result } from './result/Result.tsx';

export interface PreviewProps {
  readonly isBrief: boolean;
  readonly told: Told;
  readonly shared: WorkbenchText;
  /** Of the sample company. */
  readonly name: string;
}

const nothing = () => undefined;

/** The first screen as it stands on the page before its code has arrived. */
export function Preview({ isBrief, told, shared, name }: PreviewProps) {
  const { words } = told;
  return (
    <StillTool locale={words.locale} text={shared} isBrief={isBrief}>
      <AssignmentFrame
        text={words.text}
        bar={<StillBar title={words.text.title} />}
        notes={<SampleNote name={name} touched={false} onStart={() => Promise.resolve(false)} />}
        screen="result"
        onScreen={nothing}
      >
        <Result told={told} change={null} onGo={nothing} />
      </AssignmentFrame>
    </StillTool>
  );
}
