import type { Text } from '../../text.en.ts';

export const roles = ['invest', 'grow', 'keep', 'repair', 'release'] as const;
export type RoleName = (typeof roles)[number] | 'open';

export function RolePill({ text, role }: { readonly text: Text; readonly role: RoleName }) {
  return <span class={`portfolio-pill portfolio-pill-${role}`}>{text.role[role].name}</span>;
}
