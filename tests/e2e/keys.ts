import { expect, type Locator, type Page } from '@playwright/test';

async function hasFocus(page: Page, locator: Locator): Promise<boolean> {
  const handle = await locator.first().elementHandle();
  return page.evaluate((element) => document.activeElement === element, handle);
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, locator: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    if (await hasFocus(page, locator)) return;
    await page.keyboard.press(key);
  }
  await expect(locator.first()).toBeFocused();
}

/** Presses as long as the button can be pressed; a press on a button that has just been disabled does nothing. */
export async function pressToTheEnd(button: Locator): Promise<void> {
  await expect(button).toBeEnabled();
  while (await button.isEnabled()) await button.evaluate((found: HTMLElement) => found.click());
}
