import { fill } from '../../../../i18n/fill.ts';
import { figure, percent } from '../../chart.ts';
import { points } from '../../chart/raters.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import type { ReportProps } from './raters-props.ts';

export function RangeOfUse({ words, names, report }: ReportProps) {
  const { use: text } = words.raters;
  const { concordance, raters } = report;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <ScrollBox label={text.caption}>
        <table class="tool-table">
          <caption class="ui-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.rater}</th>
              {[text.count, text.least, text.most, text.share].map((head) => (
                <th key={head} scope="col" class="ui-figure">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {raters.map(({ id, use }) => (
              <tr key={id}>
                <th scope="row">
                  {names.rater(id)}
                  {use.narrow ? <span class="portfolio-tag">{text.narrow}</span> : null}
                </th>
                <td class="ui-figure">{use.count}</td>
                <td class="ui-figure">{points(words, use.least)}</td>
                <td class="ui-figure">{points(words, use.most)}</td>
                <td class="ui-figure">{percent(words, use.share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="tool-small">
        {text.about}{' '}
        {concordance
          ? fill(text.overall, { w: figure(words, concordance.w, 2), n: concordance.things })
          : null}
      </p>
    </section>
  );
}
