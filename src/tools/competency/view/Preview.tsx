import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import { CompetencyFrame } from './CompetencyFrame.tsx';
import type { CompetencyProps } from './competency-props.ts';
import { Result } from './result/Result.tsx';

export interface PreviewProps extends Omit<CompetencyProps, 'change'> {
  readonly isBrief: boolean;
  readonly shared: WorkbenchText;
  /** Of the sample company. */
  readonly name: string;
}

const nothing = () => undefined;

/** The result as it stands on the page before its code has arrived. */
export function Preview({ isBrief, shared, name, ...props }: PreviewProps) {
  const { locale, text } = props.words;
  return (
    <StillTool locale={locale} text={shared} isBrief={isBrief}>
      <CompetencyFrame
        text={text}
        bar={<StillBar title={text.title} />}
        notes={<SampleNote name={name} touched={false} onStart={() => Promise.resolve(false)} />}
        result={props.result}
        screen="result"
        onScreen={nothing}
      >
        <Result {...props} change={null} actionIds={[]} onScreen={nothing} />
      </CompetencyFrame>
    </StillTool>
  );
}
