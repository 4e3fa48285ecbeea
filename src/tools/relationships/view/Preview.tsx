import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import type { Words } from '../chart.ts';
import type { RelationshipsResult } from '../model.ts';
import { MapScreen } from './MapScreen.tsx';
import { RelationshipsFrame } from './RelationshipsFrame.tsx';

export interface PreviewProps {
  readonly words: Words;
  readonly shared: WorkbenchText;
  /** Of the sample company. */
  readonly name: string;
  readonly result: RelationshipsResult;
}

const nothing = () => undefined;

/** The first screen as it stands on the page before its code has arrived. */
export function Preview({ words, shared, name, result }: PreviewProps) {
  return (
    <StillTool locale={words.locale} text={shared}>
      <RelationshipsFrame
        text={words.text}
        bar={<StillBar title={words.text.title} />}
        notes={<SampleNote name={name} touched={false} onStart={() => Promise.resolve(false)} />}
        screen="map"
        onScreen={nothing}
      >
        <MapScreen
          words={words}
          result={result}
          acts={null}
          accounts={result.account === null ? [] : [result.account]}
        />
      </RelationshipsFrame>
    </StillTool>
  );
}
