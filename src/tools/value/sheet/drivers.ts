import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, joined, type Formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { driverName } from '../chart.ts';
import { cellFormula } from '../model/cell-formula.ts';
import { activityUpTo } from '../model/engine-case.ts';
import { statuses, type Driver } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** What each driver rests on, and what follows from it year by year. */
export function driversSheet(source: Source, layout: Layout): Sheet {
  const { words, one } = source;
  const { sheet: own } = words;
  return titledSheet({
    id: 'drivers',
    ...own.sheets.drivers,
    remark: own.notes.drivers,
    blocks: [
      layout.drivers.written((index) => {
        const driver = one.drivers[index];
        return driver ? driverRow(source, layout, driver, index) : {};
      }),
    ],
    widths: [36, 14],
    frozenRows: 4,
  });
}

function driverRow(source: Source, layout: Layout, driver: Driver, index: number): Record<string, Cell> {
  const { words, one, result: page } = source;
  const at = (key: string) => layout.drivers.cell(key, index);
  const value = page.values.get(driver.id);
  const fullYear = value?.kind === 'value' ? value.fullYear : null;
  const years = page.drivers.get(driver.id);
  const weight = fullYear === null ? null : fullYear < 0 ? 1 : driver.confidence * driver.attribution;
  const isBaseline = driver.method === 'baseline';
  const names = statuses.map((status) => words.text.statuses[status]);
  const known = (then: Formula) => formula`IF(COUNT(${at('fullYear')})=1,${then},"")`;
  const ofYears = layout.list.flatMap((year): [string, Cell][] => {
    const [before, until] = [year === 1 ? 0 : at(`until:${year - 1}`), at(`until:${year}`)];
    const run = formula`MIN(${year}-${at('start')},IF(COUNT(${at('duration')})=1,${at('duration')},${year}))`;
    const ramp = at('ramp');
    return [
      [
        `until:${year}`,
        result(
          formula`IF(${run}<=0,0,IF(${run}<${ramp},${run}^2/(2*${ramp}),${run}-${ramp}/2))`,
          activityUpTo(driver, year),
          'hundredth',
        ),
      ],
      [
        `gross:${year}`,
        result(
          known(formula`${at('fullYear')}*(${until}-${before})`),
          years?.gross[year - 1] ?? null,
          'money',
        ),
      ],
      [
        `counts:${year}`,
        result(
          known(formula`${at(`gross:${year}`)}*${at('weight')}`),
          years?.weighted[year - 1] ?? null,
          'money',
        ),
      ],
    ];
  });
  return {
    name: input(driverName(words, one, driver)),
    baseline: isBaseline ? input(driver.baseline, 'plain') : null,
    change: isBaseline ? input(driver.change, 'percent') : null,
    valuePerUnit: isBaseline ? input(driver.valuePerUnit, 'plain') : null,
    fullYear: result(fullYearFormula(source, layout, driver, index), fullYear, 'money'),
    confidence: input(driver.confidence, 'percent'),
    attribution: input(driver.attribution, 'percent'),
    weight: result(
      known(formula`IF(${at('fullYear')}<0,1,${at('confidence')}*${at('attribution')})`),
      weight,
      'percent',
    ),
    start: input(driver.startYears, 'plain'),
    ramp: input(driver.rampYears, 'plain'),
    duration: input(driver.durationYears, 'plain'),
    status: input(words.text.statuses[driver.status], 'plain', names),
    ...Object.fromEntries(ofYears),
    present: result(known(presentOf(layout, index)), years?.presentValue ?? null, 'money'),
    source: input(driver.source),
  };
}

function presentOf({ list, drivers, years }: Layout, index: number): Formula {
  const products = list.map(
    (year) => formula`${drivers.cell(`counts:${year}`, index)}*${years.cell('factor', year)}`,
  );
  return joined(products, '+');
}

function fullYearFormula({ one }: Source, layout: Layout, driver: Driver, index: number): Formula {
  const at = (key: string) => layout.drivers.cell(key, index);
  if (driver.method === 'baseline') {
    const [baseline, change, worth] = [at('baseline'), at('change'), at('valuePerUnit')];
    return formula`IF(COUNT(${baseline},${change},${worth})<3,"",${baseline}*${change}*${worth})`;
  }
  const before = one.drivers.slice(0, index).reduce((sum, { inputs }) => sum + inputs.length, 0);
  const places = new Map(
    driver.inputs.map(({ name }, place) => [name, layout.inputs.cell('value', before + place)]),
  );
  const parts = cellFormula(driver.formula, [...places.keys()]);
  if (parts === null) return formula`""`;
  const written: Formula = {
    parts: parts.map((part) => ('text' in part ? part.text : (places.get(part.name) ?? ''))),
  };
  const used = parts.flatMap((part) => {
    const place = 'name' in part ? places.get(part.name) : undefined;
    return place ? [place] : [];
  });
  const safe = formula`IFERROR(${written},"")`;
  return used.length === 0
    ? safe
    : formula`IF(AND(${joined(
        used.map((place) => formula`COUNT(${place})=1`),
        ',',
      )}),${safe},"")`;
}

/** The named inputs of all formulas, driver by driver. */
export function inputsSheet({ words, one }: Source, layout: Layout): Sheet {
  const { sheet: own } = words;
  const all = one.drivers.flatMap((driver) => driver.inputs.map((named) => ({ driver, named })));
  return titledSheet({
    id: 'inputs',
    ...own.sheets.inputs,
    remark: own.notes.inputs,
    blocks: [
      layout.inputs.written((index): Record<string, Cell> => {
        const row = all[index];
        if (!row) return {};
        const { driver, named } = row;
        return {
          driver: driverName(words, one, driver),
          name: named.name,
          value: input(named.value, 'plain'),
          unit: named.unit,
          source: input(named.source),
        };
      }),
    ],
    widths: [36, 24, 14, 20, 40],
    frozenRows: 4,
  });
}
