import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import type { Words } from '../chart.ts';
import type { AssetResult } from '../model.ts';
import { AssetFrame } from './AssetFrame.tsx';
import { Worth } from './Worth.tsx';

export interface PreviewProps {
  readonly words: Words;
  readonly shared: WorkbenchText;
  /** Of the sample company. */
  readonly name: string;
  readonly result: AssetResult;
}

const nothing = () => undefined;

/** The first screen as it stands on the page before its code has arrived. */
export function Preview({ words, shared, name, result }: PreviewProps) {
  const { chosen } = result;
  return (
    <StillTool locale={words.locale} text={shared}>
      <AssetFrame
        text={words.text}
        bar={<StillBar title={words.text.title} />}
        notes={<SampleNote name={name} touched={false} onStart={() => Promise.resolve(false)} />}
        screen="worth"
        onScreen={nothing}
      >
        <Worth
          words={words}
          result={result}
          change={null}
          accounts={chosen.kind === 'account' ? [chosen] : []}
        />
      </AssetFrame>
    </StillTool>
  );
}
