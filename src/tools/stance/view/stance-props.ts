import type { Words } from '../chart.ts';
import type { StanceResult } from '../model.ts';
import type { Dimension, Position, StanceInputs, StanceSettings } from '../schema.ts';

/** What a reader can do to the inputs. */
export interface StanceActions {
  readonly answer: (dimension: Dimension, position: Position | null) => void;
  readonly prove: (dimension: Dimension, evidence: string) => void;
  readonly set: (settings: Partial<StanceSettings>) => void;
  readonly reset: () => void;
}

export interface StanceProps {
  readonly words: Words;
  readonly inputs: StanceInputs;
  readonly result: StanceResult;
  /** Null where nothing can be changed: on paper and on the page before the tool has arrived. */
  readonly actions: StanceActions | null;
}
