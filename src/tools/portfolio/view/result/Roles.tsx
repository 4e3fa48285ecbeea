import type { Words } from '../../chart.ts';
import type { PortfolioResult } from '../../state.ts';
import { countRoles } from '../../state/summary.ts';
import { RolePill, roles } from './RolePill.tsx';

/** What each role asks for, and how many accounts have it. */
export function Roles({ words, result }: { readonly words: Words; readonly result: PortfolioResult }) {
  const { text } = words;
  const count = countRoles(result);
  return (
    <section>
      <h3 class="portfolio-notes-title">{text.table.roles}</h3>
      <dl class="portfolio-roles">
        {roles.map((role) => (
          <div key={role}>
            <dt>
              <RolePill text={text} role={role} /> <span class="ui-figure">{count[role]}</span>
            </dt>
            <dd>{text.role[role].about}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
