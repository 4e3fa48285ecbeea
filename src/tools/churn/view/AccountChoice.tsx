import { localePath } from '../../../i18n/path.ts';
import { Select } from '../../../ui/Select.tsx';
import { chooseAccount } from '../state/changes.ts';
import type { ChurnProps } from './churn-props.ts';

const nothing = () => undefined;

/** Which account; where there is none, the way to the list of accounts. */
export function AccountChoice({ words, result, accounts, change }: ChurnProps) {
  const { choice: text } = words.text;
  const { account } = result;
  if (account === null) {
    return (
      <p>
        {text.none}{' '}
        <a href={localePath(words.locale, 'tools/portfolio/', import.meta.env.BASE_URL)}>{text.portfolio}</a>
      </p>
    );
  }
  return (
    <div class="churn-choice">
      <Select
        label={text.label}
        value={account.id}
        options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={
          change
            ? (id) => {
                change(chooseAccount(id));
              }
            : nothing
        }
      />
    </div>
  );
}
