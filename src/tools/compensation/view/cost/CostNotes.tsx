import { Notice } from '../../../../ui/Notice.tsx';
import { costIssue, costNote, type CostTold } from '../../chart/cost.ts';
import type { CostBuild } from '../../model/cost-job.ts';

/** Why nothing can be simulated, and what has to be known of what can. */
export function CostNotes({ told, build }: { readonly told: CostTold; readonly build: CostBuild | null }) {
  if (build === null) return null;
  const issues = build.kind === 'issues' ? build.issues : [];
  return (
    <>
      {issues.map((issue, index) => (
        <Notice key={index} kind={issue.kind === 'no-people' ? 'info' : 'error'}>
          {costIssue(told, issue)}
        </Notice>
      ))}
      {build.notes.map((note, index) => (
        <Notice key={index} kind="warning">
          {costNote(told, note)}
        </Notice>
      ))}
    </>
  );
}
