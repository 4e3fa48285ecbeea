import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { criterionName, figure, type InputWords } from '../../chart.ts';
import { acceptableRatio, type Consistency, type PortfolioInputs } from '../../state.ts';
import { asComparison } from '../../state/comparisons.ts';

export interface ConsistencyLineProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly consistency: Consistency;
  readonly onLook: (a: string, b: string) => void;
}

function openSentence({ text }: InputWords, missing: number, groups: number): string {
  return groups > 1 ? fill(text.pairs.unconnected, { groups }) : fill(text.pairs.incomplete, { missing });
}

/** How well the comparisons fit together, in words; it advises and never blocks. */
export function ConsistencyLine({ words, inputs, consistency, onLook }: ConsistencyLineProps) {
  const { pairs: text } = words.text;
  const { ratio, answered, total, groups, look } = consistency;
  const missing = total - answered;
  if (missing > 0) {
    return (
      <>
        <p class="tool-small">{fill(text.answered, { answered, total })}</p>
        <Notice kind="info">{answered === 0 ? text.untouched : openSentence(words, missing, groups)}</Notice>
      </>
    );
  }
  if (ratio === null) return <Notice kind="info">{text.noIndex}</Notice>;
  const fits = ratio <= acceptableRatio;
  const name = (id: string) => {
    const criterion = inputs.criteria.find((candidate) => candidate.id === id);
    return criterion ? criterionName(words, criterion) : '';
  };
  const said = (a: string, b: string, value: number) => {
    const { favours, times } = asComparison(value);
    const sentence = {
      first: text.ratioWords.more,
      second: text.ratioWords.less,
      equal: text.ratioWords.equal,
    };
    return fill(sentence[favours], { a: name(a), b: name(b), n: times });
  };
  return (
    <Notice
      kind={fits ? 'done' : 'warning'}
      live
      action={
        fits || !look ? undefined : (
          <button type="button" class="ui-button" onClick={() => onLook(look.a, look.b)}>
            {text.lookAt}
          </button>
        )
      }
    >
      <p>
        <strong>{fill(text.ratio, { ratio: figure(words, ratio, 2) })}</strong>{' '}
        {fits ? text.consistent : text.inconsistent}
      </p>
      {fits || !look ? null : (
        <p>
          {fill(text.look, {
            a: name(look.a),
            b: name(look.b),
            given: said(look.a, look.b, look.given),
            suggested: said(look.a, look.b, look.suggested),
          })}
        </p>
      )}
    </Notice>
  );
}
