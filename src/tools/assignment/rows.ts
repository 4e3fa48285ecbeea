import { conflictSentence, managerName, personName, proofSentence, skillName, type Told } from './chart.ts';
import { pointsOfFit, type ManagerLoad } from './model.ts';

type Cell = string | number | null;
type Row = readonly Cell[];

const blank: Row = [];

/** The assignment as a sheet with unrounded figures: accounts, managers, what it is worth, and why there is none. */
export function assignmentRows(told: Told): readonly Row[] {
  return [
    ...accountRows(told),
    blank,
    ...managerRows(told),
    blank,
    ...worthRows(told),
    ...conflictRows(told),
  ];
}

function accountRows(told: Told): Row[] {
  const { words, result, outcome } = told;
  const { csv, loads, changes } = words.text;
  const { managers, accounts, fits } = result.case;
  const { skills } = result.inputs;
  const names = managers.map(({ name }) => name);
  const plan = outcome?.kind === 'found' ? outcome.plan : null;
  const lines = outcome?.kind === 'found' ? outcome.changes.lines : [];
  return [
    [
      csv.account,
      csv.present,
      csv.manager,
      csv.fit,
      csv.hours,
      csv.first,
      loads.relationships,
      changes.handover,
      csv.pin,
      csv.veto,
      csv.source,
      ...skills.map((skill) => skillName(words, result.inputs, skill)),
      ...names.map((name) => `${csv.fits} ${name}`),
      csv.reason,
    ],
    ...accounts.map(({ name, said, workload }, account): Row => {
      const manager = plan?.assignment[account] ?? null;
      const fit = manager === null ? undefined : fits[manager]?.[account];
      const first = manager === null ? undefined : result.case.programme.hours[manager]?.[account];
      const pins = said.pin === null ? '' : personName(told, said.pin);
      return [
        name,
        said.present === null ? '' : personName(told, said.present),
        plan === null || manager === null ? '' : managerName(told, manager),
        fit ? pointsOfFit * fit.value : null,
        workload.settled,
        first ?? null,
        workload.newRelationships + workload.matureRelationships,
        lines.find((line) => line.account === account)?.handover ?? 0,
        pins,
        said.vetoes.map((id) => personName(told, id)).join(words.text.listGap),
        said.source,
        ...skills.map(({ id }) => said.needs[id] ?? null),
        ...managers.map((_, index) => {
          const pair = fits[index]?.[account];
          return pair ? pointsOfFit * pair.value : null;
        }),
        managers.flatMap(({ id }) => said.fits[id]?.reason ?? []).join(words.text.listGap),
      ];
    }),
  ];
}

function managerRows(told: Told): Row[] {
  const { words, result, outcome } = told;
  const { loads: text, csv } = words.text;
  const shown: readonly ManagerLoad[] = outcome?.kind === 'found' ? outcome.loads : result.presentLoads;
  return [
    [text.manager, text.accounts, text.relationships, csv.hours, csv.first, csv.limit, text.load],
    ...shown.map((load, manager): Row => [
      managerName(told, manager),
      load.accounts.length,
      load.relationships,
      load.settled,
      load.hours,
      load.limit,
      load.load,
    ]),
  ];
}

function worthRows(told: Told): Row[] {
  const { words, result, outcome } = told;
  const { compare: text } = words.text;
  const plan = outcome?.kind === 'found' ? outcome.plan : null;
  const row = (name: string, known: typeof plan): Row[] =>
    known
      ? [
          [
            name,
            known.meanFit,
            known.worth.fit,
            known.worth.continuity,
            known.worth.balance,
            known.worth.value,
            known.moved,
            known.highestLoad,
          ],
        ]
      : [];
  return [
    [text.way, text.meanFit, text.fit, text.continuity, text.balance, text.value, text.moved, text.load],
    ...row(text.now, result.present),
    ...row(text.suited, result.suited),
    ...row(text.best, plan),
    ...(plan ? [[proofSentence(told)]] : []),
  ];
}

function conflictRows(told: Told): Row[] {
  const { outcome, words } = told;
  if (outcome?.kind !== 'none') return [];
  return [
    blank,
    [words.text.csv.conflict],
    ...outcome.conflicts.map((conflict): Row => [conflictSentence(told, conflict)]),
  ];
}
