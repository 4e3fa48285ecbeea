import { fill } from '../../../../../i18n/fill.ts';
import { Disclosure } from '../../../../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../../ui/Select.tsx';
import { TextField } from '../../../../../ui/TextField.tsx';
import { newId } from '../../../../../workspace/new-id.ts';
import { RemoveButton } from '../../../../../workbench/RemoveButton.tsx';
import { measureName, positionName, type Told } from '../../../chart.ts';
import { shownPositions } from '../../../model.ts';
import { compensationLimits, type Pool, type PoolShare } from '../../../schema.ts';
import { addShare, patchPool, patchPoolPoints, patchShare, removeShare } from '../../../state/changes.ts';
import { NumField, OpenPercentField, PercentField } from '../../fields.tsx';
import type { DesignerProps } from '../Designer.tsx';
import { PointsEditor } from '../PointsEditor.tsx';

/** A pool that several functions share. */
export function TeamPool(props: DesignerProps) {
  const { told, text, change } = props;
  const { words, inputs, result } = told;
  const { rest } = text;
  const { id: planId, pool } = result.plan;
  const set = (part: Partial<Pool>) => {
    change(patchPool(planId, part), `pool ${planId} ${Object.keys(part).join()}`);
  };
  return (
    <Disclosure summary={rest.pool} note={rest.poolKinds[pool.isOn ? 'on' : 'off']}>
      <p class="tool-small">{rest.poolLead}</p>
      <div class="tool-fields">
        <SegmentedControl
          label={rest.pool}
          hideLabel
          value={pool.isOn ? 'on' : 'off'}
          segments={(['off', 'on'] as const).map((value) => ({ value, label: rest.poolKinds[value] }))}
          onChange={(said) => {
            const measureId = pool.measureId ?? inputs.measures[0]?.id ?? null;
            set({ isOn: said === 'on', measureId });
          }}
        />
      </div>
      {pool.isOn ? (
        <>
          <div class="tool-fields">
            <Select
              label={rest.poolMeasure}
              value={pool.measureId ?? ''}
              options={inputs.measures.map((measure) => ({
                value: measure.id,
                label: measureName(words, measure),
              }))}
              onChange={(measureId) => {
                set({ measureId });
              }}
            />
            <PercentField
              words={words}
              label={rest.poolSize}
              value={pool.size}
              max={compensationLimits.multiple}
              onCommit={(size) => {
                set({ size });
              }}
            />
            <OpenPercentField
              words={words}
              label={rest.poolAttainment}
              hint={rest.poolAttainmentHint}
              value={pool.attainment}
              step={1}
              onCommit={(attainment) => {
                set({ attainment });
              }}
            />
          </div>
          <PointsEditor
            told={told}
            text={text}
            name={rest.pool}
            points={pool.points}
            onChange={(how, key) => {
              change(patchPoolPoints(planId, how), `pool ${planId} ${key}`);
            }}
          />
          <Shares {...props} />
        </>
      ) : null}
    </Disclosure>
  );
}

function shareName({ words, inputs, workspace }: Told, { positionId, functionId, name }: PoolShare): string {
  const position = inputs.positions.find(({ id }) => id === positionId);
  if (position !== undefined) return positionName({ words, workspace }, position);
  return workspace.functions.find(({ id }) => id === functionId)?.name ?? name;
}

/** Prefixes keep posts and functions with one id apart. */
const post = 'post ';
const department = 'function ';
const other = 'other';

function Shares({ told, text, change }: DesignerProps) {
  const { words, inputs, workspace, result } = told;
  const { rest } = text;
  const { id: planId, pool } = result.plan;
  const positions = shownPositions(inputs, workspace).filter(
    ({ id }) => !pool.shares.some(({ positionId }) => positionId === id),
  );
  const functions = workspace.functions.filter(
    ({ id }) => !pool.shares.some(({ functionId }) => functionId === id),
  );
  const add = (part: Partial<PoolShare>) => {
    change(
      addShare(planId, { id: newId(), positionId: null, functionId: null, name: '', share: 1, ...part }),
    );
  };
  return (
    <>
      <h4 class="compensation-subhead">{rest.poolShares}</h4>
      <p class="tool-small">{rest.poolSharesHint}</p>
      <ul class="compensation-list">
        {pool.shares.map((one) => {
          const name = shareName(told, one);
          const isOther = one.positionId === null && one.functionId === null;
          return (
            <li key={one.id}>
              {isOther ? (
                <TextField
                  label={rest.shareName}
                  value={one.name}
                  onCommit={(said) => {
                    change(patchShare(planId, one.id, { name: said.trim() }), `share ${one.id} name`);
                  }}
                />
              ) : (
                <span>{name}</span>
              )}
              <NumField
                words={words}
                label={rest.share}
                value={one.share}
                max={1000}
                step={1}
                onCommit={(share) => {
                  change(patchShare(planId, one.id, { share }), `share ${one.id} share`);
                }}
              />
              <RemoveButton
                label={fill(rest.removeShare, { name: name === '' ? rest.nobody : name })}
                onClick={() => {
                  change(removeShare(planId, one.id));
                }}
              />
            </li>
          );
        })}
      </ul>
      <Select
        label={rest.addShare}
        value=""
        options={[
          { value: '', label: rest.addShareChoose },
          ...functions.map(({ id, name }) => ({ value: `${department}${id}`, label: name })),
          ...positions.map((position) => ({
            value: `${post}${position.id}`,
            label: positionName(told, position),
          })),
          { value: other, label: rest.addShareOther },
        ]}
        onChange={(value) => {
          if (value.startsWith(post)) add({ positionId: value.slice(post.length) });
          else if (value.startsWith(department)) add({ functionId: value.slice(department.length) });
          else if (value === other) add({});
        }}
      />
    </>
  );
}
