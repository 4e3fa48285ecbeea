import { useStore } from '@nanostores/preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { Notice } from '../../../../ui/Notice.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import type { AccountsText } from '../../accounts-text.en.ts';
import { whitespaceNoteSentence, whitespaceReading } from '../../chart/whitespace.ts';
import type { WhitespaceWords } from '../../chart/whitespace-words.ts';
import { $workspace, change, type PortfolioInputs, type Workspace } from '../../state.ts';
import { evaluateWhitespace, setRows, type WhitespaceResult } from '../../state/whitespace.ts';
import type { Screen } from '../screens.ts';
import { LargestOpen } from './LargestOpen.tsx';
import { Offerings } from './Offerings.tsx';
import { RollUp } from './RollUp.tsx';
import { SpaceCard } from './SpaceCard.tsx';
import { SpaceGrid } from './SpaceGrid.tsx';

export interface WhitespaceProps {
  readonly words: WhitespaceWords;
  readonly gridWords: AccountsText;
  readonly inputs: PortfolioInputs;
  readonly onGo: (screen: Screen) => void;
}

const views = ['grid', 'card'] as const;
type View = (typeof views)[number];
const rowKinds = ['accounts', 'locations'] as const;

/** A table of many columns is no help on a phone. */
const wide = '(min-width: 48rem)';

export function Whitespace(props: WhitespaceProps) {
  const workspace = useStore($workspace);
  return workspace ? <OpenWhitespace {...props} workspace={workspace} /> : null;
}

interface OpenProps extends WhitespaceProps {
  readonly workspace: Workspace;
}

function OpenWhitespace({ words, gridWords, inputs, onGo, workspace }: OpenProps) {
  const { space } = words;
  const { whitespace } = inputs;
  const { accounts, settings } = workspace;
  const [view, setView] = useState<View>(() => (matchMedia(wide).matches ? 'grid' : 'card'));
  const [rowId, setRowId] = useState<string | null>(null);
  const result = useMemo(
    () => evaluateWhitespace(whitespace, { accounts, settings }),
    [whitespace, accounts, settings],
  );
  const open = useCallback((id: string) => {
    setRowId(id);
    setView('card');
  }, []);
  if (accounts.length === 0) {
    return (
      <section class="portfolio-next">
        <p>{space.notes['no-accounts']}</p>
        <button type="button" class="ui-button" onClick={() => onGo('accounts')}>
          {space.toAccounts}
        </button>
      </section>
    );
  }
  const shared = { words, inputs, result };
  return (
    <div class="space">
      <div class="portfolio-heading">
        <h3 class="tool-finding">{space.heading}</h3>
        <p class="tool-lead">{space.lead}</p>
      </div>
      <Notes words={words} result={result} />
      {whitespace.offerings.length > 0 ? (
        <>
          <div class="space-controls">
            <SegmentedControl
              label={space.view}
              value={view}
              segments={views.map((value) => ({ value, label: space.views[value] }))}
              onChange={setView}
            />
            {accounts.some(({ locations }) => locations.length > 0) ? (
              <SegmentedControl
                label={space.rows}
                value={whitespace.rows}
                segments={rowKinds.map((value) => ({ value, label: space.rowChoices[value] }))}
                hint={space.rowsHint}
                onChange={(rows) => change(setRows(rows))}
              />
            ) : null}
          </div>
          {view === 'grid' ? (
            <section class="tool-block">
              <Legend words={words} />
              <SpaceGrid {...shared} gridWords={gridWords} thisYear={settings.thisYear} onOpen={open} />
            </section>
          ) : (
            <SpaceCard {...shared} rowId={rowId} onRow={setRowId} />
          )}
          <Reading {...shared} />
          <LargestOpen {...shared} />
          <RollUp {...shared} />
        </>
      ) : null}
      <Offerings words={words} gridWords={gridWords} inputs={inputs} />
    </div>
  );
}

const shown = ['have', 'could', 'competitor', 'none'] as const;

function Legend({ words }: { readonly words: WhitespaceWords }) {
  const { state, legend } = words.space;
  return (
    <div>
      <ul class="space-legend">
        {shown.map((one) => (
          <li key={one}>
            <span aria-hidden="true">{state[one].mark}</span> {state[one].name}: {state[one].long}
          </li>
        ))}
      </ul>
      <p class="tool-small">{legend}</p>
    </div>
  );
}

interface ResultProps {
  readonly words: WhitespaceWords;
  readonly result: WhitespaceResult;
}

function Reading({ words, inputs, result }: ResultProps & { readonly inputs: PortfolioInputs }) {
  const { reading, result: frame, sentenceGap } = words.text;
  const sentences = whitespaceReading(words, result, inputs.whitespace.offerings);
  if (sentences.length === 0) return null;
  return (
    <section class="portfolio-reading" aria-label={reading.heading}>
      <p>{sentences.join(sentenceGap)}</p>
      <p class="portfolio-judgement">{frame.judgement}</p>
    </section>
  );
}

function Notes({ words, result }: ResultProps) {
  if (result.notes.length === 0) return null;
  return (
    <section class="portfolio-notes" aria-label={words.text.notes.heading}>
      {result.notes.map((note) => (
        <Notice key={note.code} kind={note.code === 'more-than-revenue' ? 'warning' : 'info'}>
          {whitespaceNoteSentence(words, note)}
        </Notice>
      ))}
    </section>
  );
}
