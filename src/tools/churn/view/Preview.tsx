import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import type { Words } from '../chart.ts';
import type { ChurnResult } from '../model.ts';
import { AccountScreen } from './AccountScreen.tsx';
import { ChurnFrame } from './ChurnFrame.tsx';

export interface PreviewProps {
  readonly words: Words;
  readonly shared: WorkbenchText;
  /** Of the sample company. */
  readonly name: string;
  readonly result: ChurnResult;
}

const nothing = () => undefined;

/** The first screen as it stands on the page before its code has arrived. */
export function Preview({ words, shared, name, result }: PreviewProps) {
  return (
    <StillTool locale={words.locale} text={shared}>
      <ChurnFrame
        text={words.text}
        bar={<StillBar title={words.text.title} />}
        notes={<SampleNote name={name} touched={false} onStart={() => Promise.resolve(false)} />}
        screen="account"
        onScreen={nothing}
      >
        <AccountScreen
          words={words}
          result={result}
          accounts={result.account ? [result.account] : []}
          change={null}
          actionIds={[]}
        />
      </ChurnFrame>
    </StillTool>
  );
}
