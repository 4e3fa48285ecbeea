import type { ComponentChildren } from 'preact';

export interface StillChartProps {
  readonly title: string;
  readonly height: 'low' | 'middle' | 'high';
  readonly children: ComponentChildren;
}

/** Takes the room of a chart before its script has arrived. */
export function StillChart({ title, height, children }: StillChartProps) {
  return (
    <figure class="ui-chart">
      <figcaption class="ui-chart-title">{title}</figcaption>
      <div class={`ui-chart-box ui-chart-${height}`}>{children}</div>
      <div class="ui-chart-actions portfolio-still-actions" />
    </figure>
  );
}
