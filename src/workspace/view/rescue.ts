import { downloadFile } from '../../exchange/download.ts';
import { rawDump } from '../dump.ts';
import { browserPlatform } from '../platform.ts';

/** Hands over everything that the site keeps in this browser, as it is, when a tool cannot be shown. */
export async function rescue(): Promise<void> {
  downloadFile('seven-keys-data.json', 'application/json', await rawDump(browserPlatform()));
}
