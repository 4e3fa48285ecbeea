import { fill } from '../../../../i18n/fill.ts';
import { changeText, gainAccounts, gainText } from '../../chart/start-sentences.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import type { StartTableProps } from './SetTable.tsx';

export function GainsTable({
  words,
  start,
  found,
  busy,
}: Omit<StartTableProps, 'result'> & { readonly busy: boolean }) {
  const { gains } = words.choice;
  if (found.gains.length === 0) return busy ? null : <p class="tool-small">{gains.none}</p>;
  return (
    <div class="tool-block">
      <h4>{gains.heading}</h4>
      <p class="tool-small">{gains.about}</p>
      <ScrollBox label={gains.caption}>
        <table class="tool-table">
          <caption class="ui-hidden">{gains.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{gains.change}</th>
              <th scope="col" class="ui-figure">
                {gains.adds}
              </th>
              <th scope="col">{gains.how}</th>
            </tr>
          </thead>
          <tbody>
            {found.gains.map((gain) => (
              <tr key={JSON.stringify(gain.change)}>
                <th scope="row">{changeText(words, gain.change)}</th>
                <td class="ui-figure">{gainText(words, start, gain)}</td>
                <td>{gainAccounts(words, gain)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {found.untried > 0 ? <p class="tool-small">{fill(gains.untried, { n: found.untried })}</p> : null}
    </div>
  );
}
