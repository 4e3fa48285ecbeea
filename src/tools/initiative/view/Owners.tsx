import { clearSentence, gapTodos, ownersFinding } from '../chart.ts';
import { AddFunction } from './AddFunction.tsx';
import { Grid } from './Grid.tsx';
import type { LiveProps } from './initiative-props.ts';
import { OwnershipTest } from './OwnershipTest.tsx';
import { Todos } from './ToRoadmap.tsx';

/** Who answers for what, where nobody does, and the ownership test. */
export function Owners(props: LiveProps) {
  const { words, workspace, result } = props;
  const { owners } = result;
  const { text } = words;
  const gaps = gapTodos(words, owners);
  const hasFunctions = workspace.functions.length > 0;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <p class="tool-answer">{ownersFinding(words, owners)}</p>
        {hasFunctions ? <p>{clearSentence(words, owners)}</p> : null}
        <h3 class="tool-finding">{text.owners.heading}</h3>
        {hasFunctions ? (
          <>
            <p class="tool-lead">{text.owners.lead}</p>
            <Grid {...props} />
          </>
        ) : null}
        <AddFunction words={words} functions={workspace.functions} />
        {hasFunctions ? (
          <>
            <h3 class="tool-finding">{text.owners.gaps}</h3>
            {gaps.length === 0 ? <p>{text.owners.none0}</p> : null}
            <Todos words={words} workspace={workspace} todos={gaps} isLive />
          </>
        ) : null}
      </section>
      <OwnershipTest {...props} />
      <p class="tool-small">{text.judgement}</p>
    </div>
  );
}
