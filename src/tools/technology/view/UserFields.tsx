import { fill } from '../../../i18n/fill.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { technologyLimits } from '../schema.ts';
import { setUsers } from '../state/changes.ts';
import { WholeField } from './fields.tsx';
import type { LiveProps } from './technology-props.ts';

export function UserFields({ words, result, change }: LiveProps) {
  const { users: text, unit } = words.text;
  const { lines, total } = result.users;
  return (
    <Disclosure
      summary={text.heading}
      note={total === null ? text.none : fill(text.total, { n: total })}
      open={total === null}
    >
      <div class="tool-block">
        <p class="tool-small">{lines.length === 0 ? text.noFunctions : text.lead}</p>
        <div class="tool-fields">
          {lines.map(({ function: { id, name }, users }) => (
            <WholeField
              key={id}
              words={words}
              label={fill(text.of, { name })}
              unit={unit.people}
              value={users}
              min={0}
              max={technologyLimits.people}
              onCommit={(value) => {
                change(setUsers(id, value));
              }}
            />
          ))}
        </div>
      </div>
    </Disclosure>
  );
}
