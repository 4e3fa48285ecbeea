import { useRef } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import {
  colleagueSentence,
  contactSentence,
  nextNode,
  type MapLine,
  type MapLink,
  type MapNode,
  type MapPicture,
  type Words,
} from '../chart.ts';
import type { RelationshipsResult } from '../model.ts';
import { influences } from '../schema.ts';

export interface MapDrawingProps {
  readonly words: Words;
  readonly result: RelationshipsResult;
  readonly picture: MapPicture;
  readonly chosen: string | null;
  /** Of ours, whose ties are taken away. */
  readonly leftOut: string | null;
  /** Null where nobody can be chosen: before the tool has arrived, and on paper. */
  readonly onChoose: ((id: string) => void) | null;
}

/** Who is lost without one of ours: contacts that nobody else holds. */
function lostWithout({ threads }: RelationshipsResult, leftOut: string | null): ReadonlySet<string> {
  const thread = threads.people.find(({ person }) => person.id === leftOut);
  return new Set(thread?.lost.map(({ contact }) => contact.id));
}

export function MapDrawing({ words, result, picture, chosen, leftOut, onChoose }: MapDrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { map } = words.text;
  const lost = lostWithout(result, leftOut);
  const left = picture.nodes[0]?.x ?? 0;
  const focusable = picture.nodes.find(({ id }) => id === chosen)?.id ?? picture.nodes[0]?.id;
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const next = nextNode(picture, id, event.key);
    if (next === null) return;
    event.preventDefault();
    svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  const isFaint = (id: string, other: string) => chosen !== null && chosen !== id && chosen !== other;
  return (
    <div class="relationships-drawing">
      <svg
        ref={svg}
        class={picture.isCompact ? 'relationships-svg relationships-compact' : 'relationships-svg'}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        role="group"
        aria-label={fill(map.theirs, { account: result.account?.name ?? '' })}
        aria-description={onChoose ? map.keys : undefined}
      >
        {picture.bands.map(({ name, y }) => (
          <g key={name} class="relationships-band" aria-hidden="true">
            <text x={left} y={y}>
              {name}
            </text>
            <path d={`M${left} ${y + 5}H${picture.width}`} />
          </g>
        ))}
        <g aria-hidden="true">
          {picture.links
            .filter(({ to }) => to !== leftOut)
            .map((link) => (
              <Tie key={`${link.from}|${link.to}`} link={link} isFaint={isFaint(link.from, link.to)} />
            ))}
          {picture.lines.map((line) => (
            <InnerLine key={line.id} line={line} isFaint={isFaint(line.from, line.to)} />
          ))}
        </g>
        {picture.nodes.map((node) => (
          <Node
            key={node.id}
            node={node}
            label={nodeSentence(words, result, node)}
            lostWord={lost.has(node.id) ? map.legend.lost : null}
            isOut={node.id === leftOut}
            isChosen={node.id === chosen}
            isCompact={picture.isCompact}
            tabIndex={node.id === focusable ? 0 : -1}
            onChoose={onChoose}
            onKeyDown={onKeyDown}
          />
        ))}
      </svg>
    </div>
  );
}

function nodeSentence(words: Words, result: RelationshipsResult, { id }: MapNode): string {
  const contact = result.contacts.find((one) => one.id === id);
  if (contact) return contactSentence(words, contact, result);
  const person = result.ours.find((one) => one.id === id);
  return person ? colleagueSentence(words, person, result) : '';
}

function Tie({ link, isFaint }: { readonly link: MapLink; readonly isFaint: boolean }) {
  const [x, y] = link.at;
  return (
    <g class={`relationships-tie relationships-tie-${link.kind}${isFaint ? ' relationships-faint' : ''}`}>
      <path d={link.path} />
      {link.kind === 'bad' ? <path d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} /> : null}
    </g>
  );
}

function InnerLine({ line, isFaint }: { readonly line: MapLine; readonly isFaint: boolean }) {
  const [x, y] = line.at;
  const mark = line.kind === 'influence' ? `M${x - 7} ${y - 4}l7 4l-7 4` : `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`;
  return (
    <g class={`relationships-line relationships-line-${line.kind}${isFaint ? ' relationships-faint' : ''}`}>
      <path d={line.path} />
      <path d={mark} />
    </g>
  );
}

interface NodeProps {
  readonly node: MapNode;
  readonly label: string;
  /** Written at a contact that is lost; null where it is not. */
  readonly lostWord: string | null;
  readonly isOut: boolean;
  readonly isChosen: boolean;
  readonly isCompact: boolean;
  readonly tabIndex: number;
  readonly onChoose: ((id: string) => void) | null;
  readonly onKeyDown: (event: KeyboardEvent, id: string) => void;
}

function Node(props: NodeProps) {
  const { node, label, lostWord, isOut, isChosen, isCompact, tabIndex, onChoose, onKeyDown } = props;
  const { id, x, y, width, height } = node;
  const states = [
    'relationships-node',
    `relationships-${node.side}`,
    ...(isChosen ? ['relationships-chosen'] : []),
    ...(lostWord === null ? [] : ['relationships-lost']),
    ...(isOut ? ['relationships-out'] : []),
  ];
  const choose = () => {
    onChoose?.(id);
  };
  const live = onChoose
    ? {
        role: 'button' as const,
        // In SVG, attributes are told by their case.
        tabindex: tabIndex,
        'aria-pressed': isChosen,
        onFocus: choose,
        onClick: choose,
        onKeyDown: (event: KeyboardEvent) => {
          onKeyDown(event, id);
        },
      }
    : { role: 'img' as const };
  const end = x + width;
  const nameY = isCompact ? y + 15.5 : y + 17;
  return (
    <g class={states.join(' ')}>
      <g class="relationships-hit" data-node={id} aria-label={label} {...live}>
        <title>{label}</title>
        <rect x={x} y={y} width={width} height={height} rx={4} />
      </g>
      {/* The label says all of it, and more. */}
      <g class="relationships-text" aria-hidden="true">
        <text class="relationships-name" x={x + 9} y={nameY}>
          {node.name}
          {isCompact && node.more !== '' ? (
            <tspan class="relationships-more" dx={6}>
              {node.more}
            </tspan>
          ) : null}
        </text>
        {isCompact ? null : (
          <text class="relationships-more" x={x + 9} y={y + 33}>
            {lostWord ?? node.more}
          </text>
        )}
        {node.side === 'customer' ? <Marks node={node} end={end} isCompact={isCompact} /> : null}
      </g>
    </g>
  );
}

function Marks({
  node,
  end,
  isCompact,
}: {
  readonly node: MapNode;
  readonly end: number;
  readonly isCompact: boolean;
}) {
  const dotY = isCompact ? node.y + 11 : node.y + 30;
  const firstDot = isCompact ? end - 70 : end - 42;
  const tone = node.grade === null ? 'none' : node.grade < 0 ? 'bad' : node.grade > 0 ? 'good' : 'even';
  return (
    <>
      <text
        class={`relationships-sign relationships-sign-${tone}`}
        x={end - 8}
        y={isCompact ? node.y + 15.5 : node.y + 17}
      >
        {node.sign}
      </text>
      {influences.map((step) => (
        <circle
          key={step}
          class={
            node.influence !== null && step <= node.influence ? 'relationships-dot' : 'relationships-dot-open'
          }
          cx={firstDot + (step - 1) * 8}
          cy={dotY}
          r={2.6}
        />
      ))}
    </>
  );
}
