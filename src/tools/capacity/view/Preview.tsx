import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import { serviceFinding, type Told } from '../chart.ts';
import { CapacityFrame } from './CapacityFrame.tsx';
import { Result } from './result/Result.tsx';
import { simulatedSentence } from './result/ServicePicture.tsx';
import { StillPicture } from './result/StillPicture.tsx';

export interface PreviewProps {
  readonly told: Told;
  readonly shared: WorkbenchText;
  /** Of the sample company. */
  readonly name: string;
}

const nothing = () => undefined;

/** The sample's result as a plain page: what the island shows until the tool is there, in the same places. */
export function Preview({ told, shared, name }: PreviewProps) {
  const { words, inputs, service } = told;
  const picture = service ? (
    <div class="capacity-picture">
      <figure class="ui-chart">
        <figcaption class="ui-chart-title">{serviceFinding(words, service, inputs)}</figcaption>
        <div class="ui-chart-box">
          <StillPicture words={words} inputs={inputs} service={service} />
        </div>
        <div class="ui-chart-actions" />
      </figure>
      <p class="tool-small">{simulatedSentence(words, service)}</p>
    </div>
  ) : null;
  return (
    <StillTool locale={words.locale} text={shared}>
      <CapacityFrame
        text={words.text}
        bar={<StillBar title={words.text.title} />}
        notes={<SampleNote name={name} touched={false} onStart={() => Promise.resolve(false)} />}
        inputs={inputs}
        screen="result"
        onScreen={nothing}
      >
        <Result told={told} change={nothing} picture={picture} pending={false} />
      </CapacityFrame>
    </StillTool>
  );
}
