import { figure } from '../../chart.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import type { ReportProps } from './raters-props.ts';

export function LeaveOneOut({ words, names, report }: ReportProps) {
  const { without: text } = words.raters;
  const accounts = (ids: readonly string[]) => (ids.length === 0 ? text.same : names.accounts(ids));
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <ScrollBox label={text.caption}>
        <table class="tool-table">
          <caption class="ui-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.rater}</th>
              <th scope="col">{text.comes}</th>
              <th scope="col">{text.goes}</th>
              <th scope="col" class="ui-figure">
                {text.tau}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.raters.map(({ id, without }) => (
              <tr key={id}>
                <th scope="row">{names.rater(id)}</th>
                <td>{accounts(without?.comes ?? [])}</td>
                <td>{accounts(without?.goes ?? [])}</td>
                <td class="ui-figure">{figure(words, without?.tau ?? null, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="tool-small">{text.about}</p>
    </section>
  );
}
