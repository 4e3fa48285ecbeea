const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

function widthOf(letter: string): number {
  return wide.test(letter) ? 2 : 1;
}

/** As much of a text as has room in a picture, counted in Latin letters; a Chinese character takes two. */
export function fitted(text: string, room: number): string {
  const letters = Array.from(text);
  if (letters.reduce((sum, letter) => sum + widthOf(letter), 0) <= room) return text;
  let used = 1;
  let kept = '';
  for (const letter of letters) {
    used += widthOf(letter);
    if (used > room) break;
    kept += letter;
  }
  return `${kept}…`;
}
