/** Programs whose built-in browser drops downloads without a word. Not the vendors' full browsers, such as MQQBrowser alone. */
const closedBrowsers =
  /MicroMessenger|WindowsWechat|wxwork|\bQQ\/|\bTIM\/|DingTalk|AlipayClient|AliApp|Weibo|aweme|BytedanceWebview|NewsArticle|baiduboxapp|XiaoHongShu|FBAN|FBAV|Instagram|\bLine\/|LinkedInApp|Snapchat|TikTok/i;

export type DownloadAbility = 'download' | 'blocked';

export function downloadAbility(userAgent: string): DownloadAbility {
  return closedBrowsers.test(userAgent) ? 'blocked' : 'download';
}

const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff/\\:*?"<>|\p{Surrogate}]/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Eighty characters of three bytes and the extension stay below the 255 bytes that file systems allow. */
const longestStem = 80;
const fallbackStem = 'seven-keys';

/**
 * A document's name as a file name on any system: no path, no control or direction marks that could hide the real
 * extension, no name that Windows keeps for itself.
 *
 * @example safeFileName('../A/B: 2026', 'csv') // 'A B 2026.csv'
 */
export function safeFileName(name: string, extension: string): string {
  const clean = Array.from(name.replace(unsafe, ' ').replace(/\s+/g, ' ')).slice(0, longestStem).join('');
  const stem = clean.replace(/^[. ]+|[. ]+$/g, '');
  const usable = stem === '' || reserved.test(stem.split('.')[0] ?? '') ? fallbackStem : stem;
  return `${usable}.${extension}`;
}

/** How long the address of a saved file stays valid: some browsers fetch it only after they have asked the person. */
const addressLifetime = 60_000;

/** Hands a file to the person; `blocked` where the browser is known to drop it, so that another way can be offered. */
export function downloadFile(
  name: string,
  mime: string,
  content: string | Uint8Array<ArrayBuffer> | Blob,
): DownloadAbility {
  if (downloadAbility(navigator.userAgent) === 'blocked') return 'blocked';
  const address = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, addressLifetime);
  return 'download';
}
