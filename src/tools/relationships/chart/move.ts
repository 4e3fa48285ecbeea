import type { MapPicture } from './map.ts';

/** Who is next on the map when an arrow key is pressed: up and down in a column, across to a tie or to whoever stands nearest. */
export function nextNode({ nodes, links }: MapPicture, id: string, key: string): string | null {
  const from = nodes.find((node) => node.id === id);
  if (!from) return nodes[0]?.id ?? null;
  const column = nodes.filter(({ side }) => side === from.side).toSorted((a, b) => a.y - b.y);
  const place = column.indexOf(from);
  if (key === 'ArrowDown') return column[Math.min(place + 1, column.length - 1)]?.id ?? null;
  if (key === 'ArrowUp') return column[Math.max(place - 1, 0)]?.id ?? null;
  if (key === 'Home') return column[0]?.id ?? null;
  if (key === 'End') return column.at(-1)?.id ?? null;
  const wanted = key === 'ArrowRight' ? 'ours' : key === 'ArrowLeft' ? 'customer' : null;
  if (wanted === null || wanted === from.side) return null;
  const tied = new Set(
    links.flatMap((link) => (link.from === id ? [link.to] : link.to === id ? [link.from] : [])),
  );
  const others = nodes.filter(({ side }) => side === wanted);
  const near = others.toSorted((a, b) => Math.abs(a.y - from.y) - Math.abs(b.y - from.y));
  return (near.find((node) => tied.has(node.id)) ?? near[0])?.id ?? null;
}
