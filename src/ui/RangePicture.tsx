export interface RangePictureProps {
  /** Places on a line from 0 to 100. */
  readonly from: number;
  readonly to: number;
  readonly mark: number;
  readonly label: string;
}

/** A range on a line with a mark on it; the figures stand beside it. */
export function RangePicture({ from, to, mark, label }: RangePictureProps) {
  return (
    <svg
      class="ui-range-picture"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line class="ui-range-track" x1="0" x2="100" y1="2" y2="2" />
      <line class="ui-range-bar" x1={from} x2={to} y1="2" y2="2" />
      <line class="ui-range-mark" x1={mark} x2={mark} y1="0" y2="4" />
    </svg>
  );
}
