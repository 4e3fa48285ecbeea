import { useCallback, useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { PeopleImportButton } from '../../../../workbench/people/PeopleImportButton.tsx';
import { PersonPicker } from '../../../../workbench/people/PersonPicker.tsx';
import type { TakenPeople } from '../../../../workbench/people/PeopleImport.tsx';
import { namesList, regionsOf } from '../../chart.ts';
import { assignmentLimits } from '../../schema.ts';
import { changeWith } from '../../state.ts';
import { addManagers, takeManagers } from '../../state/changes.ts';
import type { InputScreenProps } from '../load-screen.tsx';
import { managerColumns } from './manager-columns.ts';
import { ManagerCard } from './ManagerCard.tsx';
import { Skills } from './Skills.tsx';

/** People who can manage accounts, and what they have shown. */
export function Managers(props: InputScreenProps) {
  const { told, text: inputText } = props;
  const { words, result } = told;
  const { managers: text } = inputText;
  const { managers } = result;
  const { skills } = result.inputs;
  const regions = regionsOf(told);
  const isFull = result.inputs.managers.length >= assignmentLimits.managers;
  const columns = useMemo(() => managerColumns(words, text, skills), [words, text, skills]);
  const onTake = useCallback(({ document, rows }: TakenPeople) => {
    changeWith(document, takeManagers(rows), { snapshot: 'import' });
  }, []);
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{text.lead}</p>
        {regions.length > 0 ? (
          <p class="tool-small">{fill(text.regionsKnown, { names: namesList(words, regions) })}</p>
        ) : null}
        {managers.length === 0 ? <p>{text.none}</p> : null}
        {managers.map((manager) => (
          <ManagerCard key={manager.id} {...props} manager={manager} />
        ))}
        {isFull ? (
          <p class="tool-small">{fill(text.full, { n: assignmentLimits.managers })}</p>
        ) : (
          <>
            <PersonPicker
              label={text.pick}
              exclude={managers.map(({ id }) => id)}
              onPick={({ personId, document }) => {
                changeWith(document, addManagers([personId]));
              }}
            />
            <div class="tool-buttons">
              <PeopleImportButton columns={columns} onTake={onTake} />
            </div>
          </>
        )}
      </section>
      <Skills {...props} />
    </div>
  );
}
