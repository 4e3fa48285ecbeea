import { longestText } from '../../../workspace/tool-schema.ts';
import { withTheirs, type ComparedLine } from '../model/comparison.ts';
import type { Decision, ForCustomer, Returned, ValueCaseInputs, ValueInputs } from '../schema.ts';
import { inCase } from './changes.ts';

type Change = (inputs: ValueInputs) => ValueInputs;

/** Puts a file that was handed back beside the case, in place of an earlier one; null takes it away. */
export function putReturned(returned: Returned | null): Change {
  return inCase((one) => ({ ...one, returned }));
}

/** Who said it, and when. */
export function patchReturned(part: Partial<Pick<Returned, 'by' | 'on'>>): Change {
  return inCase((one) => (one.returned ? { ...one, returned: { ...one.returned, ...part } } : one));
}

export function decide(key: string, decision: Decision | null): Change {
  return inCase((one) => decided(one, [key], decision));
}

/** What is written down as the source of a line that is taken. */
export type SourceOf = (line: ComparedLine) => string;

/** Takes lines as the customer has them; who said so and when joins the sources of what it is about. */
export function takeLines(lines: readonly ComparedLine[], sourceOf: SourceOf): Change {
  return inCase((one) => {
    const { returned } = one;
    if (returned === null) return one;
    const taken = lines.reduce(
      (changed, line) => withSource(withTheirs(changed, line, returned.theirs), line, sourceOf(line)),
      one,
    );
    return decided(
      taken,
      lines.map(({ key }) => key),
      'taken',
    );
  });
}

function decided(one: ValueCaseInputs, keys: readonly string[], decision: Decision | null): ValueCaseInputs {
  const { returned } = one;
  if (returned === null) return one;
  const others = Object.entries(returned.decisions).filter(([key]) => !keys.includes(key));
  const made = decision === null ? [] : keys.map((key) => [key, decision] as const);
  return { ...one, returned: { ...returned, decisions: Object.fromEntries([...others, ...made]) } };
}

/** An input of a formula has a source of its own, which is now the customer; drivers and costs have one for all their figures. */
function withSource(
  one: ValueCaseInputs,
  { field, ownerId, inputId }: ComparedLine,
  said: string,
): ValueCaseInputs {
  const short = said.slice(0, longestText);
  if (field === 'input') {
    return {
      ...one,
      drivers: one.drivers.map((driver) =>
        driver.id === ownerId
          ? {
              ...driver,
              inputs: driver.inputs.map((input) =>
                input.id === inputId ? { ...input, source: short } : input,
              ),
            }
          : driver,
      ),
    };
  }
  const joined = <Owner extends { readonly id: string; readonly source: string }>(list: readonly Owner[]) =>
    list.map((owner) => (owner.id === ownerId ? { ...owner, source: withMore(owner.source, short) } : owner));
  return { ...one, drivers: joined(one.drivers), costs: joined(one.costs) };
}

function withMore(source: string, said: string): string {
  if (source.includes(said)) return source;
  return [source, said].filter(Boolean).join('; ').slice(0, longestText);
}

/** Who at the customer fills the document in. */
export function setFilledBy(by: string): Change {
  return patchForCustomer((asked) => ({ ...asked, by }));
}

/** The document becomes one of the reader's own. */
export function keepAsOwn(): Change {
  return patchForCustomer(() => null);
}

function patchForCustomer(how: (asked: ForCustomer) => ForCustomer | null): Change {
  return (inputs) =>
    inputs.forCustomer === null ? inputs : { ...inputs, forCustomer: how(inputs.forCustomer) };
}
