import { functionName, type Words } from '../../chart.ts';
import { functionPresets } from '../../presets.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';

const emptyTiers = 3;
const emptyFunctions = 3;
const emptyWaves = 5;

/** The same questions with room to write the answers. */
export function PrintWorksheet({ words }: { readonly words: Words }) {
  const { managers, tiers, functions, waves, print } = words.text;
  const blank = (count: number) => Array.from({ length: count }, () => '');
  const rows = (names: readonly string[], columns: number) => names.map((name) => [name, ...blank(columns)]);
  const asked = [
    managers.count,
    managers.hoursPerMonth,
    managers.share,
    managers.newHours,
    managers.matureHours,
  ];
  const tierHeads = [tiers.mix, tiers.fresh, tiers.mature, tiers.setUp, tiers.source];
  const functionHeads = [
    functions.available,
    functions.perMonth,
    functions.setUp,
    functions.rework,
    functions.source,
  ];
  const names = functionPresets.map((preset) => functionName(words, { name: '', preset }));
  return (
    <div class="capacity-print-blank">
      <p>{print.blankLead}</p>
      <p class="tool-print-lines">
        <span>{print.by}</span>
        <span>{print.date}</span>
      </p>
      <PlainTable caption={managers.heading} rows={rows(asked, 1)} />
      <PlainTable
        caption={tiers.heading}
        head={[tiers.name, ...tierHeads]}
        rows={rows(blank(emptyTiers), tierHeads.length)}
      />
      <PlainTable
        caption={functions.heading}
        head={[functions.name, ...functionHeads]}
        rows={rows([...names, ...blank(emptyFunctions)], functionHeads.length)}
      />
      <PlainTable
        caption={waves.heading}
        head={[waves.wave, waves.month, waves.accounts]}
        rows={rows(
          blank(emptyWaves).map((_, index) => String(index + 1)),
          2,
        )}
      />
    </div>
  );
}
