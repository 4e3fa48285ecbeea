import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import { AlignmentFrame } from './AlignmentFrame.tsx';
import type { AlignmentProps } from './alignment-props.ts';
import { Result } from './result/Result.tsx';

export interface PreviewProps extends Omit<AlignmentProps, 'change'> {
  readonly shared: WorkbenchText;
  /** Of the sample company. */
  readonly name: string;
}

const nothing = () => undefined;

/** The result as it stands on the page before its code has arrived. */
export function Preview({ shared, name, ...props }: PreviewProps) {
  const { locale, text } = props.words;
  return (
    <StillTool locale={locale} text={shared}>
      <AlignmentFrame
        text={text}
        bar={<StillBar title={text.title} />}
        notes={<SampleNote name={name} touched={false} onStart={() => Promise.resolve(false)} />}
        result={props.result}
        screen="result"
        onScreen={nothing}
      >
        <Result {...props} change={null} actionIds={[]} onScreen={nothing} />
      </AlignmentFrame>
    </StillTool>
  );
}
