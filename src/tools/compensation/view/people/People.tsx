import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { newId } from '../../../../workspace/new-id.ts';
import { PersonPicker } from '../../../../workbench/people/PersonPicker.tsx';
import { mixSentence } from '../../chart/people.ts';
import { positionName } from '../../chart.ts';
import type { DesignText } from '../../design-text.en.ts';
import { shownPositions } from '../../model.ts';
import { compensationLimits } from '../../schema.ts';
import { addPosition } from '../../state/changes.ts';
import type { ScreenProps } from '../compensation-props.ts';
import { PeopleFaults } from '../Faults.tsx';
import { PersonDetail } from './PersonDetail.tsx';
import { PositionRow } from './PositionRow.tsx';
import { TakePeople } from './TakePeople.tsx';

export interface DesignProps extends ScreenProps {
  readonly text: DesignText;
}

/** Who is paid: posts with salary and target variable, and what each of them is measured by. */
export function People(props: DesignProps) {
  const { told, text } = props;
  const positions = shownPositions(told.inputs, told.workspace);
  const [open, setOpen] = useState<string | null>(positions[0]?.id ?? null);
  const shown = positions.find(({ id }) => id === open);
  const { people } = text;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-finding">{people.heading}</h3>
        <p class="tool-lead">{people.lead}</p>
        <PeopleFaults told={told} />
        {positions.length > 0 ? (
          <table class="compensation-sheet">
            <thead>
              <tr>
                {[
                  people.name,
                  people.role,
                  people.base,
                  people.targetVariable,
                  people.total,
                  people.filled,
                  people.source,
                ].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {positions.map((position) => (
                <PositionRow
                  key={position.id}
                  {...props}
                  position={position}
                  isOpen={position.id === open}
                  onOpen={() => {
                    setOpen(position.id);
                  }}
                />
              ))}
            </tbody>
          </table>
        ) : null}
        <AddPosition {...props} onAdded={setOpen} />
        {positions.length > 0 ? <p class="tool-book">{mixSentence(told, text)}</p> : null}
      </section>
      {shown ? (
        <section class="tool-block">
          <h3 class="tool-finding">{fill(people.detail, { name: positionName(told, shown) })}</h3>
          <PersonDetail key={shown.id} {...props} position={shown} />
        </section>
      ) : null}
    </div>
  );
}

function AddPosition({
  told,
  text,
  change,
  changeWith,
  onAdded,
}: DesignProps & { readonly onAdded: (id: string) => void }) {
  const { people } = text;
  const { positions } = told.inputs;
  const { positions: max } = compensationLimits;
  if (positions.length >= max) return <p class="tool-small">{fill(people.full, { max })}</p>;
  return (
    <div class="compensation-add">
      <PersonPicker
        label={people.add}
        exclude={positions.flatMap(({ personId }) => (personId === null ? [] : [personId]))}
        onPick={({ personId, document }) => {
          const id = newId();
          changeWith(document, addPosition(id, personId));
          onAdded(id);
        }}
      />
      <div class="tool-buttons">
        <button
          type="button"
          class="ui-button"
          onClick={() => {
            const id = newId();
            change(addPosition(id, null));
            onAdded(id);
          }}
        >
          {people.addVacant}
        </button>
        <TakePeople text={text} changeWith={changeWith} />
      </div>
      <p class="tool-small">{people.table}</p>
    </div>
  );
}
