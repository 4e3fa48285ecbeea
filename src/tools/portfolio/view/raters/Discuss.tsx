import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { figure } from '../../chart.ts';
import { points, sayingFigure } from '../../chart/raters.ts';
import type { Discussion } from '../../state/raters-report.ts';
import type { ReportProps } from './raters-props.ts';

const firstItems = 3;
const moreItems = 7;

export function Discuss(props: ReportProps) {
  const { words, report } = props;
  const { discuss: text } = words.raters;
  const [shown, setShown] = useState(firstItems);
  const { discuss } = report.table;
  const rest = discuss.length - shown;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-small">{discuss.length === 0 ? text.none : text.about}</p>
      <ol class="portfolio-discuss">
        {discuss.slice(0, shown).map((item) => (
          <Item key={`${item.accountId} ${item.criterionId}`} {...props} item={item} />
        ))}
      </ol>
      {rest > 0 ? (
        <button type="button" class="ui-button portfolio-more" onClick={() => setShown(shown + moreItems)}>
          {fill(text.more, { n: Math.min(rest, moreItems) })}
        </button>
      ) : null}
    </section>
  );
}

function Item({ words, names, inputs, item }: ReportProps & { readonly item: Discussion }) {
  const { discuss: text } = words.raters;
  const { accountId, criterionId, range, effect, said } = item;
  return (
    <li>
      <p>
        <strong>
          {fill(text.item, { account: names.account(accountId), criterion: names.criterion(criterionId) })}
        </strong>{' '}
        <span class="tool-small">
          {fill(text.apart, { range: points(words, range), effect: figure(words, effect, 2) })}
        </span>
      </p>
      <ul class="portfolio-said">
        {said.map((saying) => (
          <li key={saying.raterId}>
            <span class="ui-nowrap">
              {fill(text.said, {
                rater: names.rater(saying.raterId),
                given: sayingFigure(words, inputs, criterionId, saying),
              })}
            </span>
            <span class="tool-small">{saying.source || text.noSource}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
