import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import { Answers } from './Answers.tsx';
import { InitiativeFrame } from './InitiativeFrame.tsx';
import type { InitiativeProps } from './initiative-props.ts';

export interface PreviewProps extends Omit<InitiativeProps, 'change'> {
  readonly shared: WorkbenchText;
}

const nothing = () => undefined;

/** The first screen as it stands on the page before its code has arrived. */
export function Preview({ shared, ...props }: PreviewProps) {
  const { words, workspace, result } = props;
  return (
    <StillTool locale={words.locale} text={shared}>
      <InitiativeFrame
        text={words.text}
        bar={<StillBar title={words.text.title} />}
        notes={<SampleNote name={workspace.name} touched={false} onStart={() => Promise.resolve(false)} />}
        result={result}
        screen="answers"
        onScreen={nothing}
      >
        <Answers {...props} change={null} raterId={null} />
      </InitiativeFrame>
    </StillTool>
  );
}
