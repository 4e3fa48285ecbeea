import { fill } from '../../../i18n/fill.ts';
import type {
  CapacityNote,
  CapacityResult,
  Limit,
  Plan,
  RelationshipLoad,
  ServiceResult,
  StartLine,
} from '../model.ts';
import { hoursOfManager, limitLines, sponsorsId } from '../model.ts';
import type { CapacityInputs } from '../schema.ts';
import {
  amount,
  bearerName,
  bearerNames,
  figure,
  hours,
  namesList,
  percent,
  share,
  tierName,
  unknownFigure,
  type Words,
} from './words.ts';

/** All that a sentence about the result may need. */
export interface Told {
  readonly words: Words;
  readonly inputs: CapacityInputs;
  readonly result: CapacityResult;
  /** Null while it is not simulated. */
  readonly service: ServiceResult | null;
}

export function startFinding({ words, inputs, result }: Told): string {
  const { reading } = words.text;
  const { start } = result.recommendation;
  return start === 0
    ? fill(reading.startNone, { names: bearerNames(words, inputs, stoppers(result)) })
    : fill(reading.start, { n: start });
}

/** Who keeps even a single account from starting; without anybody it is the promises, and then the ceiling stands in. */
function stoppers({ limits, ceiling }: CapacityResult): readonly string[] {
  const none = limits.filter(({ carries }) => carries === 0).map(({ id }) => id);
  return none.length > 0 ? none : ceiling.binding;
}

export function ceilingSentence({ words, inputs, result }: Told): string {
  const { reading } = words.text;
  const { accounts, binding } = result.ceiling;
  if (accounts === null) return reading.ceilingNone;
  return fill(reading.ceiling, {
    names: bearerNames(words, inputs, binding),
    accounts,
    next: accounts + 1,
  });
}

/** What the whole result means, in the order in which it is decided. */
export function reading(told: Told): readonly string[] {
  const { words, inputs, result, service } = told;
  const { reading: text } = words.text;
  const own = result.plans.own.accounts;
  return [
    startFinding(told),
    growth(told),
    ceilingSentence(told),
    service?.plans.recommended
      ? fill(text.kept, { share: share(words, service.plans.recommended.kept.mean) })
      : '',
    service?.plans.own && inputs.waves.length > 0
      ? fill(text.own, { n: own, share: share(words, service.plans.own.kept.mean) })
      : '',
    text.judgement,
  ].filter(Boolean);
}

function growth({ words, inputs, result }: Told): string {
  const { reading: text } = words.text;
  const [, ...later] = result.recommendation.waves;
  const months = inputs.horizonMonths;
  if (result.recommendation.start === 0) return '';
  if (later.length === 0) return fill(text.growNone, { months });
  const list = namesList(
    words,
    later.map(({ accounts: n, month }) => fill(text.add, { n, month })),
  );
  return fill(text.grow, { list, months, total: result.recommendation.accounts });
}

export function startLineText({ words, inputs, result }: Told, { code }: StartLine): string {
  const { line } = words.text.start;
  if (code === 'service') return fill(line.service, { target: percent(words, inputs.serviceTarget) });
  if (code !== 'ceiling') return line[code];
  const names = bearerNames(words, inputs, result.ceiling.binding);
  return names === '' ? line.ceilingAny : fill(line.ceiling, { names });
}

/** One row for each limit: who, hours, accounts, and the account that is too many. */
export function limitRow({ words, inputs, result }: Told, limit: Limit) {
  const { limits: text } = words.text;
  const workload = result.workloads.find(({ id }) => id === limit.id);
  const open = workload ? (workload.available === null ? text.unknown : text.any) : text.uncounted;
  return {
    id: limit.id,
    name: bearerName(words, inputs, limit.id),
    available:
      limit.id === sponsorsId ? sponsorsText(words, inputs) : hours(words, workload?.available ?? null),
    carries: limit.carries === null ? open : figure(words, limit.carries),
    breaksAt: limit.carries === null ? unknownFigure : figure(words, limit.carries + 1),
    isFirst: result.ceiling.binding.includes(limit.id),
  };
}

function sponsorsText(words: Words, { sponsors: { count, accountsEach } }: CapacityInputs): string {
  if (count === null || accountsEach === null) return '';
  return `${figure(words, count)} × ${figure(words, accountsEach)}`;
}

/** The hours of the accounts that fit and of one more, tier by tier; null where hours do not decide. */
export function limitDerivation({ words, inputs, result }: Told, { id, carries }: Limit) {
  const workload = result.workloads.find((one) => one.id === id);
  if (workload === undefined || carries === null) return null;
  const fitting = limitLines(workload, result.sequence, carries);
  const more = limitLines(workload, result.sequence, carries + 1);
  const cell = (lines: typeof more, tier: number) => {
    const line = lines.find((one) => one.tier === tier);
    return line ? `${line.accounts} × ${hours(words, line.hoursEach)} = ${hours(words, line.hours)}` : '';
  };
  const sum = (lines: typeof more) =>
    hours(
      words,
      lines.reduce((total, line) => total + line.hours, 0),
    );
  return {
    title: fill(words.text.limits.lines, { name: bearerName(words, inputs, id) }),
    heads: [carries, carries + 1].map((n) => fill(words.text.limits.fits, { n })),
    rows: more.map(({ tier }) => {
      const kind = inputs.tiers[tier];
      return [kind ? tierName(words, kind) : '', cell(fitting, tier), cell(more, tier)];
    }),
    sums: [sum(fitting), sum(more)],
    available: hours(words, workload.available),
  };
}

/** The recommended start beside the counter-example, figure by figure. */
export function trapRows({ words, inputs, result, service }: Told): readonly (readonly string[])[] {
  const { trap } = words.text;
  const { recommended, declared } = result.plans;
  const kept = (plan: 'recommended' | 'declared') => {
    const simulated = service?.plans[plan];
    return simulated ? share(words, simulated.kept.mean) : '…';
  };
  const first = (plan: Plan) => firstBreakText(words, inputs, plan);
  const drift = ({ relationships: { atRisk: n, relationships: all } }: Plan) =>
    fill(trap.ofAll, { n: figure(words, n), all: figure(words, all) });
  const row = (label: string, of: (plan: Plan) => string) => [label, of(recommended), of(declared)];
  return [
    row(trap.atStart, ({ waves }) => figure(words, waves[0]?.accounts ?? 0)),
    row(trap.atEnd, ({ accounts }) => figure(words, accounts)),
    [trap.kept, kept('recommended'), kept('declared')],
    row(trap.first, first),
    row(trap.owed, ({ owedAtEnd }) => hours(words, owedAtEnd)),
    row(trap.drift, drift),
    row(trap.needed, ({ relationships }) => figure(words, relationships.managersNeeded)),
  ];
}

function firstBreakText(words: Words, inputs: CapacityInputs, { firstBreak }: Plan): string {
  const { trap, nobody } = words.text;
  if (firstBreak === null) return nobody;
  const { id, month, used } = firstBreak;
  const name = bearerName(words, inputs, id);
  return used === null
    ? fill(trap.firstNone, { name, month })
    : fill(trap.firstAt, { name, month, used: percent(words, used) });
}

/** Who owes the most at the end, in months of all the hours it has. */
export function trapSentence({ words, inputs, result }: Told): string {
  const { trap } = words.text;
  const { declared } = result.plans;
  if (declared.firstBreak === null) return fill(trap.fine, { n: inputs.declare });
  const owing = declared.rows.flatMap(({ id, owedAtEnd, available }) =>
    owedAtEnd !== null && available !== null && available > 0 ? [{ id, months: owedAtEnd / available }] : [],
  );
  const [worst] = owing.toSorted((a, b) => b.months - a.months);
  if (worst === undefined || worst.months < 1) return '';
  return fill(trap.sentence, {
    months: inputs.horizonMonths,
    name: bearerName(words, inputs, worst.id),
    n: Math.round(worst.months),
  });
}

export function managersSentences({ words, inputs, result }: Told): readonly string[] {
  const { managers: text } = words.text;
  const { managers } = inputs;
  const each = hoursOfManager(managers);
  return [
    fill(text.have, {
      hours: hours(words, managers.hoursPerMonth),
      share: percent(words, managers.share),
      each: hours(words, each),
      n: managers.count,
      all: hours(words, managers.count * each),
    }),
    result.perManager === null ? text.carryAny : fill(text.carry, { n: result.perManager }),
  ];
}

/** The managers' side at three numbers of accounts, one row for each figure. */
export function relationshipRows({ words, inputs, result }: Told) {
  const { relations: text } = words.text;
  const { recommended, own, declared } = result.plans;
  const start = result.recommendation.start;
  const plans = [
    { label: text.start, load: recommended.relationships, shown: start > 0 },
    { label: text.own, load: own.relationships, shown: own.accounts > 0 },
    { label: text.declared, load: declared.relationships, shown: true },
  ].filter(({ shown }) => shown);
  const row = (label: string, of: (load: RelationshipLoad) => string) => [
    label,
    ...plans.map(({ load }) => of(load)),
  ];
  return {
    caption: text.caption,
    head: [
      text.figure,
      ...plans.map(({ label, load }) => `${label}: ${fill(text.accounts, { n: load.accounts })}`),
    ],
    rows: [
      row(text.relationships, ({ relationships }) => amount(words, relationships)),
      row(text.load, ({ load }) => hours(words, load)),
      row(text.available, ({ available }) => hours(words, available)),
      row(text.utilisation, ({ utilisation, fullness }) =>
        fullness === null
          ? percent(words, utilisation)
          : `${percent(words, utilisation)} · ${text.fullness[fullness]}`,
      ),
      row(text.drift, ({ driftHours }) => hours(words, driftHours)),
      row(text.atRisk, ({ atRisk }) => figure(words, atRisk)),
      row(fill(text.needed, { share: percent(words, inputs.fillTarget) }), ({ managersNeeded }) =>
        figure(words, managersNeeded),
      ),
    ],
  };
}

export function noteSentence(words: Words, inputs: CapacityInputs, note: CapacityNote): string {
  const sentence = words.text.notes[note.code];
  if ('id' in note) return fill(sentence, { ...note, name: bearerName(words, inputs, note.id) });
  if ('ids' in note) return fill(sentence, { names: bearerNames(words, inputs, note.ids) });
  if ('tier' in note) {
    const tier = inputs.tiers[note.tier];
    return fill(sentence, { ...note, tier: tier ? tierName(words, tier) : '' });
  }
  return fill(sentence, note);
}
