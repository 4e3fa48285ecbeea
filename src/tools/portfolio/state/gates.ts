import { gatePresets, type GatePresetId } from '../presets.ts';
import { portfolioLimits, type Gate, type PortfolioInputs } from '../schema.ts';

export function isGatePreset(id: string): id is GatePresetId {
  return gatePresets.some((preset) => preset === id);
}

/** A built-in must-have by its id, or the reader's own with a name. Nothing happens when it is there or the list is full. */
export function addGate(gate: Gate) {
  return (inputs: PortfolioInputs): PortfolioInputs => {
    const known = inputs.gates.some(
      ({ id, preset }) => id === gate.id || (preset !== null && preset === gate.preset),
    );
    return known || inputs.gates.length >= portfolioLimits.gates
      ? inputs
      : { ...inputs, gates: [...inputs.gates, gate] };
  };
}

export function renameGate(id: string, name: string) {
  return (inputs: PortfolioInputs): PortfolioInputs => ({
    ...inputs,
    gates: inputs.gates.map((gate) => (gate.id === id ? { ...gate, name } : gate)),
  });
}

export function removeGate(id: string) {
  return (inputs: PortfolioInputs): PortfolioInputs => ({
    ...inputs,
    gates: inputs.gates.filter((gate) => gate.id !== id),
  });
}

/** The built-in must-haves that are not in use. */
export function freeGates({ gates }: PortfolioInputs): readonly GatePresetId[] {
  return gatePresets.filter((id) => !gates.some(({ preset }) => preset === id));
}
