import { useMemo } from 'preact/hooks';
import { ToolChart } from '../../../../workbench/ToolChart.tsx';
import { fewestAxes, radarChart, radarFinding, radarTable } from '../../chart.ts';
import type { CandidateProps } from './Candidate.tsx';
import { StillRadar } from './StillRadar.tsx';

/** The candidate against the profile: the picture where three axes make one, with its table one key press away. */
export function Radar({ words, one, change }: Pick<CandidateProps, 'words' | 'one' | 'change'>) {
  const { radar: text } = words.text;
  const config = useMemo(() => radarChart(one, words), [one, words]);
  const title = radarFinding(words, one);
  const table = radarTable(one, words);
  const hasPicture = one.lines.length >= fewestAxes;
  return (
    <>
      {hasPicture && change ? (
        <ToolChart title={title} config={config} table={table} fileName={text.file} />
      ) : (
        <div class="competency-still">
          <p class="tool-finding">{title}</p>
          {hasPicture ? (
            <StillRadar words={words} one={one} title={title} />
          ) : (
            <p class="tool-small">{text.few}</p>
          )}
        </div>
      )}
    </>
  );
}
