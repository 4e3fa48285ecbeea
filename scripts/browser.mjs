/** Finds a Chromium for the browser tests, or installs one, and says which it is. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { spawnSync } from 'node:child_process';

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome.exe',
  'msedge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installed() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/** The browser that Playwright downloads for itself; undefined where its download is not to be had. */
async function downloaded() {
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function debian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { stdio: 'inherit' });
  return installed();
}

/** @returns {Promise<string>} the path of an executable; throws with what to do when there is none. */
export async function browserPath() {
  const named = process.env.CHROMIUM_PATH;
  const found = named && existsSync(named) ? named : (installed() ?? (await downloaded()) ?? debian());
  if (!found) {
    throw new Error('No browser for the tests: install Chrome or Chromium, or set CHROMIUM_PATH to one.');
  }
  console.log(`Browser for the tests: ${found}`);
  return found;
}

/** What Chromium needs in a container: no sandbox for root, and silence where there is no network. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
