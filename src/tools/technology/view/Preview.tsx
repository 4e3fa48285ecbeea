import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import { NeedsScreen } from './NeedsScreen.tsx';
import { TechnologyFrame } from './TechnologyFrame.tsx';
import type { TechnologyProps } from './technology-props.ts';

export interface PreviewProps extends Omit<TechnologyProps, 'change'> {
  readonly shared: WorkbenchText;
  /** Of the sample company. */
  readonly name: string;
}

const nothing = () => undefined;

/** The first screen as it stands on the page before its code has arrived. */
export function Preview({ words, shared, name, inputs, result }: PreviewProps) {
  return (
    <StillTool locale={words.locale} text={shared}>
      <TechnologyFrame
        text={words.text}
        bar={<StillBar title={words.text.title} />}
        notes={<SampleNote name={name} touched={false} onStart={() => Promise.resolve(false)} />}
        screen="needs"
        onScreen={nothing}
      >
        <NeedsScreen words={words} inputs={inputs} result={result} change={null} />
      </TechnologyFrame>
    </StillTool>
  );
}
