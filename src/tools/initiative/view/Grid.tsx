import { fill } from '../../../i18n/fill.ts';
import { Select } from '../../../ui/Select.tsx';
import { rowSentence } from '../chart.ts';
import type { CommitmentRow } from '../model.ts';
import { setRole, setSales } from '../state/changes.ts';
import { roles } from '../schema/statements.ts';
import type { LiveProps } from './initiative-props.ts';

const noRole = '';

/** Functions across, commitments down. */
export function Grid(props: LiveProps) {
  const { words, workspace, result } = props;
  const { owners: text } = words.text;
  const { functions } = workspace;
  return (
    // A box that scrolls has to be reachable by keyboard.
    <div class="tool-table-box" role="region" aria-label={text.caption} tabIndex={0}>
      <table class="tool-table initiative-grid">
        <caption class="ui-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.commitment}</th>
            {functions.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <SalesRow {...props} />
          {result.owners.rows.map((row) => (
            <Row key={row.id} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SalesRow({ words, workspace, inputs, change }: LiveProps) {
  const { owners: text } = words.text;
  return (
    <tr>
      <th scope="row">{text.sales}</th>
      {workspace.functions.map(({ id, name }) => (
        <td key={id}>
          <label class="initiative-check">
            <input
              type="checkbox"
              aria-label={fill(text.salesOf, { function: name })}
              checked={inputs.salesFunctions.includes(id)}
              onChange={(event) => {
                change(setSales(id, event.currentTarget.checked));
              }}
            />
          </label>
        </td>
      ))}
    </tr>
  );
}

function Row({ words, workspace, inputs, change, row }: LiveProps & { readonly row: CommitmentRow }) {
  const { owners: text } = words.text;
  const { name, meaning } = words.asked.commitment[row.id];
  return (
    <tr class={row.gap === null ? undefined : 'initiative-gap'}>
      <th scope="row">
        {name}
        <span class="initiative-meaning">{meaning}</span>
        <span class="initiative-status">{rowSentence(words, row, workspace.functions)}</span>
      </th>
      {workspace.functions.map((one) => (
        <td key={one.id}>
          <Select
            label={fill(text.cell, { commitment: name, function: one.name })}
            hideLabel
            value={inputs.grid[row.id]?.[one.id] ?? noRole}
            options={[
              { value: noRole, label: text.none },
              ...roles.map((role) => ({ value: role, label: text.role[role] })),
            ]}
            onChange={(value) => {
              change(setRole(row.id, one.id, roles.find((role) => role === value) ?? null));
            }}
          />
        </td>
      ))}
    </tr>
  );
}
