const token = /^(--[\w-]+)(?:\/(\d+))?$/;

/** Colours have to be final for chart.js, which knows neither custom properties nor light-dark(). */
function readToken(name: string, percent: string | undefined): string {
  const probe = document.createElement('span');
  probe.style.color = percent ? `color-mix(in srgb, var(${name}) ${percent}%, transparent)` : `var(${name})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return toRgb(colour);
}

/** `color(srgb 0.1 0.2 0.3 / 0.4)`, which color-mix computes to, as the rgba() that chart.js reads. */
export function toRgb(colour: string): string {
  const parts = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(colour);
  if (!parts) return colour;
  const [red, green, blue] = parts.slice(1, 4).map((part) => Math.round(Number(part) * 255));
  return `rgba(${red}, ${green}, ${blue}, ${parts[4] ?? 1})`;
}

/** Replaces each `--token` or `--token/percent` in plain data by what `read` says; functions and class instances stay. */
export function replaceTokens<Data>(
  data: Data,
  read: (name: string, percent: string | undefined) => string,
): Data;
export function replaceTokens(
  data: unknown,
  read: (name: string, percent: string | undefined) => string,
): unknown {
  if (typeof data === 'string') {
    const found = token.exec(data);
    return found?.[1] ? read(found[1], found[2]) : data;
  }
  if (Array.isArray(data)) return data.map((item: unknown) => replaceTokens(item, read));
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
    return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, replaceTokens<unknown>(value, read)]),
  );
}

/** The configuration in the colours of the present theme. */
export function resolveTokens<Data>(config: Data): Data {
  const known = new Map<string, string>();
  return replaceTokens(config, (name, percent) => {
    const key = `${name}/${percent ?? ''}`;
    const colour = known.get(key) ?? readToken(name, percent);
    known.set(key, colour);
    return colour;
  });
}
