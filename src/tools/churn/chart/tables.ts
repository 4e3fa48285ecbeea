import { fill } from '../../../i18n/fill.ts';
import type { AccountResult, ChurnResult } from '../model.ts';
import {
  dayName,
  figure,
  money,
  percent,
  signalName,
  signalNames,
  stageName,
  unknownFigure,
  type Words,
} from './words.ts';

/** Signals by phase, with what follows from them. */
export function phaseTable({ diagnosis }: AccountResult, words: Words) {
  const { ladder, phase } = words.text;
  return {
    caption: ladder.caption,
    head: [ladder.phase, ladder.yes, ladder.no, ladder.unknown, ladder.intensity],
    rows: diagnosis.phases.map((one) => [
      fill(phase.named, { n: one.phase, name: stageName(words, one.phase) }),
      figure(words, one.yes.length),
      figure(words, one.no),
      figure(words, one.unknown.length),
      percent(words, one.intensity),
    ]),
  };
}

/** One step of the ladder. */
export function phaseRungs({ diagnosis }: AccountResult, words: Words) {
  const { ladder, phase: text } = words.text;
  const { stage, skipped } = diagnosis;
  return diagnosis.phases.map(({ phase, yes, unknown }) => ({
    phase,
    name: fill(text.named, { n: phase, name: stageName(words, phase) }),
    origin: phase === 1 ? text.method : text.own,
    stand:
      phase === stage
        ? ('here' as const)
        : skipped.includes(phase)
          ? ('skipped' as const)
          : yes.length > 0
            ? ('passed' as const)
            : ('ahead' as const),
    mark: phase === stage ? ladder.here : skipped.includes(phase) ? ladder.skipped : '',
    there: yes.length === 0 ? '' : fill(ladder.there, { names: signalNames(words, yes) }),
    toAsk: unknown.length === 0 ? '' : fill(ladder.toAsk, { names: signalNames(words, unknown) }),
  }));
}

/** The signals that are there, with what the raters who say so have seen. */
export function reasonLines({ signals }: AccountResult, words: Words) {
  const { reasons: text } = words.text;
  return signals
    .filter(({ answer }) => answer === 'yes')
    .map(({ signal, since, said }) => ({
      id: signal.id,
      name: signalName(words, signal.id),
      since: since === '' ? text.undated : fill(text.from, { day: dayName(words, since) }),
      seen: said
        .filter(({ sighting }) => sighting.answer === 'yes' && sighting.evidence.trim() !== '')
        .map(({ viewId, rater, sighting }) => ({
          id: viewId,
          evidence: sighting.evidence,
          rater: rater.trim() || text.nobody,
        })),
    }));
}

export function overviewTable({ overview, atRisk }: ChurnResult, words: Words) {
  const { overview: text, trend: trends } = words.text;
  return {
    caption: text.caption,
    head: [text.account, text.phase, text.unknown, text.trend, text.chance, text.value, text.atRisk],
    lines: overview.map(({ id, name, diagnosis, trend, money: own }) => ({
      id,
      name,
      cells: [
        diagnosis.stage === null ? unknownFigure : figure(words, diagnosis.stage),
        unknownShare(diagnosis, words),
        diagnosis.stage === null ? unknownFigure : trends.short[trend.direction],
        percent(words, own.chance),
        money(words, own.asset.value),
        money(words, own.atRisk),
      ],
    })),
    foot: [text.sum, '', '', '', '', '', money(words, atRisk)],
  };
}

function unknownShare({ isFar, unknownShare: share }: AccountResult['diagnosis'], words: Words): string {
  const shown = percent(words, share);
  return isFar ? fill(words.text.overview.far, { share: shown }) : shown;
}
