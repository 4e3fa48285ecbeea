import { Concentration } from './Concentration.tsx';
import { Derivation } from './Derivation.tsx';
import { Dimensions } from './Dimensions.tsx';
import { IndexPanel } from './IndexPanel.tsx';
import { Reading } from './Reading.tsx';
import { Settings } from './Settings.tsx';
import type { StanceProps } from './stance-props.ts';

/** Everything below the bar; the same before and after the tool has arrived. */
export function Sheet(props: StanceProps) {
  return (
    <div class="stance-sheet">
      <div class="stance-top">
        <Dimensions {...props} />
        <div class="stance-beside">
          <IndexPanel {...props} />
          <Reading {...props} />
        </div>
      </div>
      <Derivation {...props} />
      <Concentration {...props} />
      <Settings {...props} />
    </div>
  );
}
