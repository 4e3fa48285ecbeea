import { SampleNote } from '../../../workbench/SampleNote.tsx';
import { StillBar } from '../../../workbench/StillBar.tsx';
import { StillTool } from '../../../workbench/StillTool.tsx';
import type { WorkbenchText } from '../../../workbench/text.en.ts';
import { Select } from '../../../ui/Select.tsx';
import { waterfallFinding, type Told } from '../chart.ts';
import { Result } from './result/Result.tsx';
import { StillWaterfall } from './result/StillWaterfall.tsx';
import { ValueFrame } from './ValueFrame.tsx';

export interface PreviewProps {
  readonly told: Told;
  readonly shared: WorkbenchText;
  /** Of the sample company. */
  readonly name: string;
}

const nothing = () => undefined;

/** The sample's result as a plain page: what the island shows until the tool is there, in the same places. */
export function Preview({ told, shared, name }: PreviewProps) {
  const { words, one, accountName } = told;
  return (
    <StillTool locale={words.locale} text={shared}>
      <ValueFrame
        text={words.text}
        bar={<StillBar title={words.text.title} />}
        notes={<SampleNote name={name} touched={false} onStart={() => Promise.resolve(false)} />}
        account={
          <div class="value-account">
            <Select
              label={words.text.account.label}
              value="one"
              options={[{ value: 'one', label: accountName }]}
              onChange={nothing}
            />
          </div>
        }
        one={one}
        screen="result"
        onScreen={nothing}
      >
        <Result
          told={told}
          change={nothing}
          onGo={nothing}
          picture={
            <figure class="ui-chart">
              <figcaption class="ui-chart-title">{waterfallFinding(told)}</figcaption>
              <div class="ui-chart-box ui-chart-middle">
                <StillWaterfall told={told} />
              </div>
              <div class="ui-chart-actions" />
            </figure>
          }
          drawn={null}
        />
      </ValueFrame>
    </StillTool>
  );
}
