const fullWidth = /[\uff01-\uff5e]/g;
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Full-width forms to ASCII, every kind of space to one plain space, direction marks dropped. Narrower than NFKC
 * on purpose: that one turns `5²` into `52`.
 */
export function halfWidth(text: string): string {
  return text
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\uffe5/g, '¥')
    .replace(/\uffe1/g, '£')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
}
