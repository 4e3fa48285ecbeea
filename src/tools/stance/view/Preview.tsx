import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import { Sheet } from './Sheet.tsx';
import type { StanceProps } from './stance-props.ts';

export interface PreviewProps extends Omit<StanceProps, 'actions'> {
  readonly shared: WorkbenchText;
  /** Of the sample company. */
  readonly name: string;
}

/** The tool as it stands on the page before its code has arrived. */
export function Preview({ shared, name, ...props }: PreviewProps) {
  const { locale, text } = props.words;
  return (
    <StillTool locale={locale} text={shared}>
      <div class="tool stance">
        <StillBar title={text.title} />
        <SampleNote name={name} touched={false} onStart={() => Promise.resolve(false)} />
        <Sheet {...props} actions={null} />
      </div>
    </StillTool>
  );
}
