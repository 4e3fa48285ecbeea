import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { type RatersWords, takenName } from '../../chart/raters.ts';
import { $workspace, portfolioLimits, takeIn, type PortfolioInputs } from '../../state.ts';
import { readRaterFile, type RaterFile, type RaterFileRefusal } from '../../state/rater-file.ts';
import { putRater } from '../../state/raters.ts';
import { newId } from '../../../../workspace/new-id.ts';
import { CheckRater, type Choice } from './CheckRater.tsx';

export interface TakeInProps {
  readonly words: RatersWords;
  readonly inputs: PortfolioInputs;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

type Refusal = RaterFileRefusal | { readonly code: 'unreadable' };

interface Found {
  readonly file: RaterFile;
  readonly fileName: string;
}

function refusalSentence({ raters: { takeIn: text } }: RatersWords, refusal: Refusal): string {
  const [first] = refusal.code === 'invalid' ? refusal.issues : [];
  const path = refusal.code === 'unreadable-portfolio' ? refusal.path : (first?.path ?? '');
  return fill(text.problems[refusal.code], {
    path,
    n: refusal.code === 'invalid' ? refusal.issues.length : 0,
  });
}

/** From the file that somebody sent to one more rater: choose, look at the counts, take in. */
export function TakeIn({ words, inputs, onDone, onClose }: TakeInProps) {
  const { takeIn: text } = words.raters;
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);

  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    setBusy(true);
    const accounts = $workspace.get()?.accounts ?? [];
    const read = await readRaterFile(chosen, { accounts, inputs }).catch(
      () => ({ ok: false, code: 'unreadable' }) as const,
    );
    setBusy(false);
    setRefusal(read.ok ? null : read);
    setFound(read.ok ? { file: read, fileName: chosen.name } : null);
    setChoice(read.ok ? firstChoice(read, inputs) : null);
  };

  const frame = { title: text.title, closeLabel: words.text.close, onClose };
  if (found === null || choice === null) {
    const sentence = refusal === null ? null : refusalSentence(words, refusal);
    return (
      <Dialog {...frame}>
        <ChooseFile words={words} busy={busy} refused={sentence} onFile={(file) => void open(file)} />
      </Dialog>
    );
  }
  const source = found.file.sources[choice.source];
  const isFull = choice.place === null && inputs.raters.length >= portfolioLimits.raters;
  const take = () => {
    if (!source) return;
    const rater = { id: choice.place ?? newId(), name: choice.name.trim(), ratings: source.ratings };
    takeIn(putRater(rater));
    onDone(fill(text.done, { rater: takenName(words, inputs, rater), n: source.count }));
  };
  return (
    <Dialog
      {...frame}
      footer={
        <>
          <button type="button" class="ui-button ui-button-quiet" onClick={() => setFound(null)}>
            {text.back}
          </button>
          <button type="button" class="ui-button" onClick={onClose}>
            {text.cancel}
          </button>
          <button type="button" class="ui-button ui-button-primary" disabled={isFull} onClick={take}>
            {fill(text.take, { n: source?.count ?? 0 })}
          </button>
        </>
      }
    >
      <CheckRater words={words} inputs={inputs} {...found} choice={choice} onChoice={setChoice} />
      {isFull ? <p class="tool-small">{words.raters.list.full}</p> : null}
    </Dialog>
  );
}

/** A rater known here is most likely sending a newer file. */
function firstChoice({ sources }: RaterFile, { raters }: PortfolioInputs): Choice {
  const [first] = sources;
  const known = raters.find(({ id }) => id === first?.raterId);
  return { source: 0, name: first?.name ?? '', place: known?.id ?? null };
}

interface ChooseFileProps {
  readonly words: RatersWords;
  readonly busy: boolean;
  readonly refused: string | null;
  readonly onFile: (file: File | undefined) => void;
}

function ChooseFile({ words, busy, refused, onFile }: ChooseFileProps) {
  const { takeIn: text } = words.raters;
  return (
    <div
      class="portfolio-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onFile(event.dataTransfer?.files[0]);
      }}
    >
      <p>{text.lead}</p>
      <label class="ui-button ui-button-primary portfolio-file">
        {text.choose}
        <input
          type="file"
          class="ui-hidden"
          accept=".json,application/json"
          onChange={(event) => {
            onFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="tool-small">{text.drop}</span>
      <div role="status">{busy ? <p class="tool-small">{text.reading}</p> : null}</div>
      {refused ? (
        <Notice kind="error" live>
          {refused}
        </Notice>
      ) : null}
    </div>
  );
}
