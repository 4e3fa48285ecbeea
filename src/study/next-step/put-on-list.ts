import { fill } from '../../i18n/fill.ts';
import { isLocale } from '../../i18n/locale.ts';
import { withAction, withoutAction } from '../../workspace/actions.ts';
import { $workspace, edit, start } from '../../workspace/store.ts';

/** Puts the step of a chapter on the open document's list of actions, once, or takes it off again. */
export async function putOnList(step: HTMLElement, on: boolean): Promise<void> {
  const { nextStep = '', action = '', days } = step.dataset;
  const { lang } = document.documentElement;
  const locale = lang.slice(0, 2);
  await start(isLocale(locale) ? locale : 'en');
  const id = `chapter-${nextStep}`;
  const stands = $workspace.get()?.actions.some((one) => one.id === id) === true;
  const result =
    stands === on
      ? { ok: true }
      : edit(
          on ? withAction(id, { text: action, lengthDays: Number(days), toolId: null }) : withoutAction(id),
        );
  show(step, result.ok ? (on ? 'done' : 'taken') : 'refused');
}

function show(step: HTMLElement, state: 'done' | 'taken' | 'refused'): void {
  step.dataset.state = state;
  const { dataset } = step;
  const open = $workspace.get()?.name ?? '';
  const name = open === '' ? (dataset.unnamed ?? '') : open;
  const output = step.querySelector('output');
  if (output) output.textContent = fill(dataset[state] ?? '', { name });
}
