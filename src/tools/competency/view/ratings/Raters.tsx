import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { candidateName, raterName, ratedCount, type Words } from '../../chart.ts';
import type { CandidateResult } from '../../model.ts';
import { competencyLimits, roles, type View } from '../../schema.ts';
import { patchView, putView, removeView } from '../../state/changes.ts';
import type { Change } from '../competency-props.ts';
import { RatingLine } from './RatingLine.tsx';

export interface RatersProps {
  readonly words: Words;
  readonly one: CandidateResult;
  readonly change: Change;
}

/** The raters of one candidate, and the ratings of the one chosen. */
export function Raters({ words, one, change }: RatersProps) {
  const { raters: text } = words.text;
  const [viewId, setViewId] = useState<string | null>(null);
  const view = one.views.find(({ id }) => id === viewId) ?? one.views[0] ?? null;
  const add = () => {
    const id = newId();
    const role = one.views.length === 0 ? 'self' : 'manager';
    change(
      putView(one.id, { id, role, rater: role === 'self' ? candidateName(words, one) : '', ratings: {} }),
    );
    setViewId(id);
  };
  return (
    <div class="tool-block">
      {view === null ? (
        <p>{fill(text.none, { name: candidateName(words, one) })}</p>
      ) : (
        <div class="tool-fields">
          <Select
            label={text.choose}
            value={view.id}
            options={one.views.map((each) => ({ value: each.id, label: raterName(words, each) }))}
            onChange={setViewId}
          />
        </div>
      )}
      {one.views.length < competencyLimits.views ? (
        <p>
          <button type="button" class="ui-button" onClick={add}>
            {text.add}
          </button>
        </p>
      ) : (
        <p class="tool-small">{fill(text.full, { n: competencyLimits.views })}</p>
      )}
      {view === null ? null : <Ratings key={view.id} {...{ words, one, view, change }} />}
    </div>
  );
}

function Ratings({ words, one, view, change }: RatersProps & { readonly view: View }) {
  const { raters: text, role: roleNames } = words.text;
  const competencies = one.lines.map(({ competency }) => competency);
  return (
    <section class="competency-view" aria-label={raterName(words, view)}>
      <div class="tool-fields">
        <TextField
          label={text.name}
          value={view.rater}
          maxLength={200}
          placeholder={text.namePlaceholder}
          hint={text.sameName}
          onCommit={(rater) => {
            change(patchView(one.id, view.id, { rater }));
          }}
        />
        <Select
          label={text.roleOf}
          value={view.role}
          options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
          onChange={(role) => {
            change(patchView(one.id, view.id, { role }));
          }}
        />
      </div>
      <p class="tool-small">{ratedCount(words, view, competencies)}</p>
      <ul class="competency-rows">
        {competencies.map((competency) => (
          <RatingLine
            key={competency.id}
            words={words}
            candidateId={one.id}
            view={view}
            competency={competency}
            change={change}
          />
        ))}
      </ul>
      <p>
        <button
          type="button"
          class="ui-link-button"
          onClick={() => {
            change(removeView(one.id, view.id));
          }}
        >
          {text.remove}
        </button>
      </p>
    </section>
  );
}
