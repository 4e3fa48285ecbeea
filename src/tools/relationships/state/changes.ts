import {
  newNotes,
  relationshipsLimits,
  type ContactNotes,
  type LineKind,
  type Need,
  type RelationshipsInputs,
  type Role,
  type Thresholds,
} from '../schema.ts';

type Change = (inputs: RelationshipsInputs) => RelationshipsInputs;

export function chooseAccount(accountId: string): Change {
  return (inputs) => ({ ...inputs, accountId });
}

/** Changes what is known of a contact; nothing happens when there is room for no more. */
export function changeNotes(id: string, how: (notes: ContactNotes) => ContactNotes): Change {
  return (inputs) => {
    const { contacts } = inputs;
    if (contacts.some((one) => one.id === id)) {
      return { ...inputs, contacts: contacts.map((one) => (one.id === id ? how(one) : one)) };
    }
    if (contacts.length >= relationshipsLimits.contacts) return inputs;
    return { ...inputs, contacts: [...contacts, how(newNotes(id))] };
  };
}

export function patchNotes(id: string, part: Partial<Omit<ContactNotes, 'id'>>): Change {
  return changeNotes(id, (notes) => ({ ...notes, ...part }));
}

export function setRole(id: string, role: Role, isTheirs: boolean): Change {
  return changeNotes(id, (notes) => {
    const others = notes.roles.filter((one) => one !== role);
    return { ...notes, roles: isTheirs ? [...others, role] : others };
  });
}

/** One of the three needs; the ones before it are there even when they are empty. */
export function patchNeed(id: string, index: number, part: Partial<Need>): Change {
  return changeNotes(id, (notes) => {
    if (index >= relationshipsLimits.needs) return notes;
    const length = Math.max(notes.needs.length, index + 1);
    const needs = Array.from({ length }, (_, place): Need => {
      const own = notes.needs[place] ?? { what: '', how: '' };
      return place === index ? { ...own, ...part } : own;
    });
    return { ...notes, needs };
  });
}

/** The tie to one of our people; null takes it away. */
export function setLink(id: string, personId: string, strength: number | null): Change {
  return changeNotes(id, (notes) => {
    const { links } = notes;
    if (strength === null) return { ...notes, links: links.filter((link) => link.id !== personId) };
    if (links.some((link) => link.id === personId)) {
      return { ...notes, links: links.map((link) => (link.id === personId ? { ...link, strength } : link)) };
    }
    if (links.length >= relationshipsLimits.links) return notes;
    return { ...notes, links: [...links, { id: personId, strength }] };
  });
}

/** The same line is drawn once. */
export function addLine(id: string, from: string, to: string, kind: LineKind): Change {
  return (inputs) => {
    const { lines } = inputs;
    const isThere = lines.some((line) => line.kind === kind && line.from === from && line.to === to);
    if (isThere || from === to || lines.length >= relationshipsLimits.lines) return inputs;
    return { ...inputs, lines: [...lines, { id, from, to, kind }] };
  };
}

export function removeLine(id: string): Change {
  return (inputs) => ({ ...inputs, lines: inputs.lines.filter((line) => line.id !== id) });
}

export function patchThresholds(part: Partial<Thresholds>): Change {
  return (inputs) => ({ ...inputs, thresholds: { ...inputs.thresholds, ...part } });
}
