import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { tabTo } from './keys.ts';
import { PortfolioPage } from './portfolio-page.ts';
import { fill, locales, sentence, words, type Locale } from './words.ts';

const language = { en: 'en', zh: 'zh-Hans' };

/** A phrase from the middle of a paragraph of a chapter. */
const phrases = {
  en: { chapter: 'introduction', length: 24 },
  zh: { chapter: 'introduction', length: 9 },
};

function phraseOf(locale: Locale): string {
  const { chapter, length } = phrases[locale];
  const source = readFileSync(`content/${locale}/guide/${chapter}.mdx`, 'utf8');
  const plain = locale === 'zh' ? /[\u4e00-\u9fff]{16,}/ : /(?<=\. )[A-Z][a-z]+(?: [a-z]+){8,}/;
  const found = source
    .split('\n')
    .filter((line) => !/^[#<>|\-!a-z{]/.test(line))
    .map((line) => plain.exec(line)?.[0] ?? '')
    .find((line) => line !== '');
  const middle = found?.slice(3, 3 + length) ?? '';
  return locale === 'zh' ? middle : (found ?? '').split(' ').slice(2, 7).join(' ');
}

function search(page: Page, locale: Locale): Locator {
  return page.getByRole('dialog', { name: words[locale].site.search.title });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the start page leads to ${locale}`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: words[locale].site.root.link }).click();
      await expect(page).toHaveURL(`/${locale}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', language[locale]);
    });
  }
});

test('a page outside the site is said to be missing, in both languages', async ({ page }) => {
  const response = await page.goto('/en/no-such-page/');
  expect(response?.status()).toBe(404);
  for (const locale of locales) await expect(page.getByText(words[locale].site.missing.title)).toBeVisible();
});

for (const locale of locales) {
  const text = words[locale].site;
  const other = locale === 'en' ? 'zh' : 'en';
  const chapter = `/${locale}/guide/introduction/`;

  test.describe(`site, ${locale}`, () => {
    test('the language chosen is remembered', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: text.root.link }).click();
      await expect(page).toHaveURL(`/${locale}/`);
      await page.goto('/');
      await expect(page).toHaveURL(`/${locale}/`);
    });

    test('the language switch keeps page and heading', async ({ page }) => {
      await page.goto(`${chapter}#minute`);
      await page.getByRole('banner').getByRole('link', { name: text.language.other }).click();
      await expect(page).toHaveURL(`/${other}/guide/introduction/#minute`);
    });

    test('a theme is chosen, lasts, and is there before anything is painted', async ({ page }) => {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const { name } of list.getEntries()) {
            const { dataset } = document.documentElement;
            if (name === 'first-paint') dataset.painted = dataset.theme ?? 'none';
          }
        }).observe({ type: 'paint', buffered: true });
        // Runs when the body begins: nothing of the page can have been painted before.
        new MutationObserver((_, observer) => {
          const { dataset } = document.documentElement;
          if (!document.querySelector('body')) return;
          dataset.beforeBody = dataset.theme ?? 'none';
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(chapter);
      const background = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await background();
      await page.getByRole('button', { name: text.frame.theme }).click();
      await page.getByRole('radio', { name: text.frame.themes.dark }).check();
      await expect.poll(background).not.toBe(light);
      const dark = await background();
      await page.goto(`/${locale}/about/`);
      await expect(page.locator('html')).toHaveAttribute('data-before-body', 'dark');
      expect(await background()).toBe(dark);
      await page.getByRole('button', { name: text.frame.theme }).click();
      await page.getByRole('radio', { name: text.frame.themes.system }).check();
      await expect.poll(background).toBe(light);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(background).toBe(dark);
      await page.getByRole('radio', { name: text.frame.themes.light }).check();
      await expect.poll(background).toBe(light);
    });

    test('a phrase from the middle of a paragraph is found, by keys alone', async ({ page }) => {
      const phrase = phraseOf(locale);
      expect(phrase.length).toBeGreaterThan(6);
      await page.goto(`/${locale}/glossary/`);
      await page.keyboard.press('/');
      const dialog = search(page, locale);
      const field = dialog.getByRole('searchbox');
      await expect(field).toBeFocused();
      await page.keyboard.insertText(phrase);
      await expect(dialog.getByRole('status')).toHaveText(
        sentence(text.search.found.replace(/\{n\|[^}]*\}/, '{n}')),
      );
      const first = dialog.getByRole('link').first();
      await expect(first).toContainText(locale === 'zh' ? phrase.slice(0, 2) : (phrase.split(' ')[1] ?? ''));
      await page.keyboard.press('ArrowDown');
      await expect(first).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(field).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/guide/introduction/`));
      await expect(page.getByRole('main')).toContainText(phrase);
    });

    test('a search without a result says so, and Escape closes it', async ({ page }) => {
      await page.goto(chapter);
      await page.getByRole('button', { name: text.search.open }).click();
      const dialog = search(page, locale);
      const query = '魑魅魍魉';
      await dialog.getByRole('searchbox').fill(query);
      await expect(dialog.getByRole('status')).toHaveText(fill(text.search.none, { query }));
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });

    test('a chapter that is read counts, and the home page leads on', async ({ page }) => {
      await page.goto(chapter);
      await page.getByLabel(text.chapter.finished).check();
      await page.goto(`/${locale}/guide/`);
      await expect(page.getByText(fill(text.guide.read, { n: 1, total: 9 }))).toBeVisible();
      const link = page
        .getByRole('navigation', { name: text.frame.chapters })
        .getByRole('link', { name: text.chapter.progress.read });
      await expect(link).toHaveAttribute('href', chapter);
      await page.goto(`${chapter}#minute`);
      // A section counts as read once it has been in sight for some seconds.
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem('seven-keys:study')), { timeout: 15_000 })
        .toContain('"section":"minute"');
      await page.goto(`/${locale}/`);
      const onward = page.getByRole('link', { name: sentence(text.home.read.continue) });
      await expect(onward).toHaveAttribute('href', `${chapter}#minute`);
    });

    test('the first stop of the keyboard skips to the text', async ({ page }) => {
      await page.goto(chapter);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: text.frame.skip })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    });

    test('the steps of the tool can be walked with keys alone', async ({ page }) => {
      const tool = new PortfolioPage(page, locale);
      await tool.open();
      await tabTo(page, tool.tab('result'));
      for (const [key, step] of [
        ['Home', 'accounts'],
        ['ArrowRight', 'criteria'],
        ['ArrowRight', 'ratings'],
        ['End', 'whitespace'],
        ['ArrowRight', 'accounts'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(tool.tab(step)).toBeFocused();
        await expect(tool.tab(step)).toHaveAttribute('aria-selected', 'true');
      }
      await expect(tool.grid()).toBeVisible();
      const field = page.getByRole('tabpanel').getByRole('textbox').last();
      await tabTo(page, field);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await expect(field).not.toBeFocused();
    });

    test('paper shows the text and not the frame', async ({ page }) => {
      await page.goto(chapter);
      const sidebar = page.getByRole('navigation', { name: text.frame.chapters });
      await expect(sidebar).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(sidebar).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const pdf = (await page.pdf()).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(1);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 } });

      test('the contents come out of a drawer and go back', async ({ page }) => {
        await page.goto(chapter);
        const chapters = page.getByRole('navigation', { name: text.frame.chapters });
        await expect(chapters).toBeHidden();
        const opener = page.getByRole('button', { name: text.frame.contents });
        await opener.click();
        await expect(chapters).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(chapters).toBeHidden();
        await opener.click();
        await chapters.getByRole('link', { name: text.nav.guide, exact: true }).click();
        await expect(page).toHaveURL(`/${locale}/guide/`);
        await expect(chapters).toBeHidden();
      });
    });

    test.describe('without a network', () => {
      test.use({ serviceWorkers: 'allow' });

      test('chapter, tool and search work after one visit', async ({ page, context }) => {
        test.slow();
        await page.goto(`/${locale}/`);
        await page.evaluate(async () => {
          const { active, installing, waiting } = await navigator.serviceWorker.ready;
          const worker = installing ?? waiting ?? active;
          if (worker?.state === 'activated') return;
          await new Promise((resolve) => worker?.addEventListener('statechange', resolve));
        });
        await context.setOffline(true);
        await page.goto(chapter);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const tool = new PortfolioPage(page, locale);
        await tool.open();
        await tool.go('accounts');
        await expect(tool.grid()).toBeVisible();
        await page.goto(`/${locale}/glossary/`);
        await page.keyboard.press('/');
        await search(page, locale).getByRole('searchbox').fill(phraseOf(locale));
        await expect(search(page, locale).getByRole('link').first()).toBeVisible();
      });
    });
  });
}
