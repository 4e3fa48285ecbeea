import { Menu } from '../../../ui/Menu.tsx';
import { ToolBar } from '../../../ui/ToolBar.tsx';
import { serviceFinding, type Told } from '../chart.ts';
import { CapacityFrame } from './CapacityFrame.tsx';
import { Result } from './result/Result.tsx';
import { simulatedSentence } from './result/ServicePicture.tsx';
import { StillPicture } from './result/StillPicture.tsx';
import { SampleNote } from './SampleNote.tsx';

export interface PreviewProps {
  readonly told: Told;
  /** Of the sample company. */
  readonly name: string;
}

const nothing = () => undefined;

/** The sample's result as a plain page: what the island shows until the tool is there, in the same places. */
export function Preview({ told, name }: PreviewProps) {
  const { words, inputs, service } = told;
  const { text } = words;
  const bar = (
    <ToolBar
      title={text.title}
      text={text.bar}
      canUndo={false}
      canRedo={false}
      onUndo={nothing}
      onRedo={nothing}
      status={text.save.sample}
    >
      <Menu label={text.bar.menu} items={[]} />
    </ToolBar>
  );
  const picture = service ? (
    <div class="capacity-picture">
      <figure class="ui-chart">
        <figcaption class="ui-chart-title">{serviceFinding(words, service, inputs)}</figcaption>
        <div class="ui-chart-box">
          <StillPicture words={words} inputs={inputs} service={service} />
        </div>
        <div class="ui-chart-actions" />
      </figure>
      <p class="capacity-small">{simulatedSentence(words, service)}</p>
    </div>
  ) : null;
  return (
    <fieldset class="capacity-preview" disabled>
      <CapacityFrame
        text={text}
        bar={bar}
        notes={
          <SampleNote words={words} name={name} touched={false} onStart={() => Promise.resolve(false)} />
        }
        inputs={inputs}
        screen="result"
        onScreen={nothing}
      >
        <Result told={told} change={nothing} picture={picture} pending={false} />
      </CapacityFrame>
    </fieldset>
  );
}
