import { fill } from '../../../i18n/fill.ts';
import { setAdoption } from '../state/changes.ts';
import { PercentField } from './fields.tsx';
import type { OptionProps } from './OptionsScreen.tsx';

/** Of each department that would use it, how many will. */
export function AdoptionFields({ words, result, change, option }: OptionProps) {
  const { option: text } = words.text;
  const lines = result.users.lines.filter(({ users }) => users !== null && users > 0);
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.adoption}</h3>
      <p class="tool-small">{lines.length === 0 ? text.noUsers : text.adoptionLead}</p>
      <div class="tool-fields">
        {lines.map(({ function: { id, name } }) => (
          <PercentField
            key={id}
            words={words}
            label={fill(text.adoptionOf, { name })}
            value={option.adoption[id] ?? null}
            onCommit={(share) => {
              change(setAdoption(option.id, id, share));
            }}
          />
        ))}
      </div>
    </section>
  );
}
