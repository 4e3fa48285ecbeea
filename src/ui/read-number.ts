const fullWidth = /[！-～]/g;

function toHalfWidth(text: string): string {
  return text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[−–]/g, '-')
    .replace(/[\s\u00a0\u202f]/g, '');
}

const chineseUnits: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Reads what a person types into a number field: `1,200.5`, `−3`, `１２`, `12万`; null for anything else. */
export function readNumber(text: string, unit = ''): number | null {
  const plain = toHalfWidth(text);
  const bare = unit !== '' && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  const times = chineseUnits[bare.slice(-1)];
  if (times === undefined) return readDigits(bare);
  const counted = readDigits(bare.slice(0, -1));
  return counted === null ? null : Number((counted * times).toPrecision(15));
}

function readDigits(bare: string): number | null {
  const digits = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits)) return null;
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

/** The text a number is edited as: no grouping, no binary dust such as 7.000000000000001. */
export function editableNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
