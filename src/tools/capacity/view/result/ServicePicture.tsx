import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { figure, largestError, serviceChart, serviceFinding, serviceTable, type Words } from '../../chart.ts';
import type { ServiceResult } from '../../model.ts';
import type { CapacityInputs } from '../../schema.ts';
import { latestOf, type ServiceState } from '../../state.ts';

export interface ServicePictureProps {
  readonly words: Words;
  readonly inputs: CapacityInputs;
  readonly state: ServiceState;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** The service level against the number of accounts, and how far the simulation is. */
export function ServicePicture({ words, inputs, state, onStop, onAgain }: ServicePictureProps) {
  const shown = latestOf(state);
  return (
    <div class="capacity-picture" aria-busy={state.kind === 'running'}>
      {shown ? (
        <Curve words={words} inputs={inputs} service={shown} />
      ) : (
        <Waiting words={words} state={state} onAgain={onAgain} />
      )}
      <Status words={words} state={state} onStop={onStop} />
    </div>
  );
}

interface CurveProps {
  readonly words: Words;
  readonly inputs: CapacityInputs;
  readonly service: ServiceResult;
}

function Curve({ words, inputs, service }: CurveProps) {
  const config = useMemo(() => serviceChart(service, inputs, words), [service, inputs, words]);
  return (
    <ToolChart
      title={serviceFinding(words, service, inputs)}
      config={config}
      table={serviceTable(service, words)}
      fileName={words.text.file.service}
    />
  );
}

function Waiting({ words: { text }, state, onAgain }: Omit<ServicePictureProps, 'inputs' | 'onStop'>) {
  const { service } = text;
  if (state.kind !== 'stopped' && state.kind !== 'failed') {
    return <p class="capacity-waiting">{service.wait}</p>;
  }
  return (
    <div class="capacity-waiting" role={state.kind === 'failed' ? 'alert' : undefined}>
      <p>{state.kind === 'failed' ? service.failed : service.cancelled}</p>
      <button type="button" class="ui-button" onClick={onAgain}>
        {state.kind === 'failed' ? service.tryAgain : service.again}
      </button>
    </div>
  );
}

function Status({ words, state, onStop }: Omit<ServicePictureProps, 'inputs' | 'onAgain'>) {
  const { service: text } = words.text;
  if (state.kind === 'done') return <p class="tool-small">{simulatedSentence(words, state.result)}</p>;
  if (state.kind !== 'running') return null;
  return (
    <div class="capacity-progress">
      <span>{text.busy}</span>
      <progress max={1} value={state.done} aria-label={text.progress} />
      <button type="button" class="ui-link-button" onClick={onStop}>
        {text.cancel}
      </button>
      {state.before ? <span class="tool-small">{text.stale}</span> : null}
    </div>
  );
}

const errorDigits = 1;

export function simulatedSentence(words: Words, service: ServiceResult): string {
  return fill(words.text.service.done, {
    runs: figure(words, service.runs),
    months: service.months,
    error: figure(words, largestError(service) * 100, errorDigits),
  });
}
