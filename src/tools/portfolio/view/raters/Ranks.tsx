import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { RangePicture } from '../../../../ui/RangePicture.tsx';
import { placedBy, rankPlace, ranksFinding } from '../../chart/raters.ts';
import type { RankRange } from '../../state/raters-report.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import type { ReportProps } from './raters-props.ts';

const firstRows = 12;
const moreRows = 50;

export function Ranks(props: ReportProps) {
  const { words, names, report } = props;
  const { ranks: text } = words.raters;
  const [shown, setShown] = useState(firstRows);
  const { rankRanges } = report;
  const rest = rankRanges.length - shown;
  const heads = [text.account, text.together, text.range, text.listed, text.best, text.worst];
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{ranksFinding(words, names, report)}</h3>
      <p class="tool-small">{text.about}</p>
      <ScrollBox label={text.caption}>
        <table class="tool-table portfolio-ranks">
          <caption class="ui-hidden">{text.caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rankRanges.slice(0, shown).map((range) => (
              <Row key={range.accountId} {...props} range={range} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {rest > 0 ? (
        <button type="button" class="ui-button portfolio-more" onClick={() => setShown(shown + moreRows)}>
          {fill(text.more, { n: Math.min(rest, moreRows) })}
        </button>
      ) : null}
    </section>
  );
}

function Row({ words, names, report, range }: ReportProps & { readonly range: RankRange }) {
  const { ranks: text } = words.raters;
  const { accountId, rank, best, worst, bestBy, worstBy, listed } = range;
  const n = report.rankRanges.length;
  const moves = worst > best;
  return (
    <tr>
      <th scope="row">{names.account(accountId)}</th>
      <td class="ui-figure">{rank}</td>
      <td>
        <span class="portfolio-rank-range">
          <RangePicture
            from={rankPlace(best, n)}
            to={rankPlace(worst, n)}
            mark={rankPlace(rank, n)}
            label={fill(text.picture, { best, worst, rank, n })}
          />
          <span class="ui-nowrap">
            {moves ? fill(text.fromTo, { best, worst }) : fill(text.always, { rank: best })}
          </span>
        </span>
      </td>
      <td class="ui-nowrap">{fill(text.listedOf, { n: listed, total: report.raters.length })}</td>
      <td>{moves ? placedBy(words, names, bestBy, report) : null}</td>
      <td>{moves ? placedBy(words, names, worstBy, report) : null}</td>
    </tr>
  );
}
