import { expect, test } from '@playwright/test';
import sample from '../../content/cases/sample.json' with { type: 'json' };
import { fill, words, type Locale } from './words.ts';

for (const locale of ['en', 'zh'] as const satisfies readonly Locale[]) {
  test(`the step of a chapter goes on the list of actions and gets an owner: ${locale}`, async ({ page }) => {
    const { nextStep, workspace } = words[locale];
    const { actions } = workspace;
    await page.goto(`/${locale}/guide/portfolio/`);
    await page.getByRole('button', { name: nextStep.put, exact: true }).click();
    await expect(page.getByText(fill(nextStep.done, { name: sample.name[locale] }))).toBeVisible();
    await page.getByRole('link', { name: nextStep.list, exact: true }).click();

    const rows = page.getByRole('table', { name: actions.caption }).getByRole('row');
    await expect(rows).toHaveCount(2);
    const owner = rows.nth(1).getByLabel(actions.columns.owner, { exact: true });
    await owner.fill('Ann');
    await owner.press('Enter');
    await page.getByRole('button', { name: actions.add, exact: true }).click();
    const what = rows.nth(2).getByLabel(actions.columns.text, { exact: true });
    await what.fill('');
    await what.blur();
    await expect(page.getByText(actions.textProblem)).toBeVisible();
    await what.fill('Call');
    await what.blur();
    await rows.nth(2).getByRole('checkbox').check();

    await page.reload();
    await expect(rows.nth(1).getByLabel(actions.columns.owner, { exact: true })).toHaveValue('Ann');
    await expect(rows.nth(2).getByRole('checkbox')).toBeChecked();
    await page.getByRole('button', { name: fill(actions.removeOf, { text: 'Call' }), exact: true }).click();
    await expect(rows).toHaveCount(2);
    await page.getByRole('button', { name: workspace.undo, exact: true }).click();
    await expect(rows).toHaveCount(3);

    await page.goto(`/${locale}/guide/portfolio/`);
    await page.getByRole('button', { name: nextStep.put, exact: true }).click();
    await page.getByRole('button', { name: nextStep.off, exact: true }).click();
    await expect(page.getByText(nextStep.taken)).toBeVisible();
  });
}
