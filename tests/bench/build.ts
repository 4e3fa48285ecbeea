import { spawnSync } from 'node:child_process';
import { pages, builds } from '../site/built-site.ts';
import { timed, type Row } from './measure.ts';

/** Builds the whole site; what is measured is the time for one page. */
export async function buildRow(): Promise<Row> {
  const runs = await timed(() => {
    const { status } = spawnSync('npx', ['astro', 'build'], { stdio: 'ignore' });
    if (status !== 0) throw new Error('the site does not build');
  }, 3);
  const [build] = builds;
  const count = build ? pages(build).length : 0;
  return {
    name: `build the site, a page of ${count}`,
    runs: runs.map((run) => run / count),
    beside: '',
    other: [],
    growth: null,
  };
}
