import type { Chart as ChartInstance, ChartConfiguration } from 'chart.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChartTable, type ChartTableData } from './ChartTable.tsx';
import { pngOf } from './chart-png.ts';
import { resolveTokens } from './chart-tokens.ts';
import { saveBlob } from './save-blob.ts';
import { useTheme } from './use-theme.ts';

export interface ChartText {
  readonly showTable: string;
  readonly showChart: string;
  readonly download: string;
}

export interface ChartProps {
  /** The finding, as a sentence: heading, name for a screen reader and title of the download. */
  readonly title: string;
  /** Plain chart.js configuration in which every colour is a token: `--petrol`, or `--petrol/40` for 40 % of it. */
  readonly config: ChartConfiguration;
  readonly table: ChartTableData;
  readonly text: ChartText;
  /** Without extension. */
  readonly fileName: string;
  readonly height?: 'low' | 'middle' | 'high' | undefined;
  readonly hideTitle?: boolean | undefined;
}

interface CanvasProps {
  readonly title: string;
  readonly config: ChartConfiguration;
  readonly height: string;
  readonly instance: { current: ChartInstance | null };
}

function ChartCanvas({ title, config, height, instance }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  const wanted = useRef(config);
  wanted.current = config;

  useEffect(() => {
    let gone = false;
    void import('./chart-runtime.ts').then(({ drawChart }) => {
      if (!gone && canvas.current)
        instance.current = drawChart(canvas.current, resolveTokens(wanted.current));
    });
    return () => {
      gone = true;
      instance.current?.destroy();
      instance.current = null;
    };
  }, [theme, config.type]);

  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const chart = instance.current;
      if (!chart) return;
      const { data, options } = resolveTokens(config);
      chart.data = data;
      if (options) chart.options = options;
      chart.update();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [config]);

  return (
    <div class={`ui-chart-box ui-chart-${height}`}>
      <canvas ref={canvas} role="img" aria-label={title} />
    </div>
  );
}

export function Chart({ title, config, table, text, fileName, height = 'middle', hideTitle }: ChartProps) {
  const [asTable, setAsTable] = useState(false);
  const instance = useRef<ChartInstance | null>(null);
  const download = async () => {
    const chart = instance.current;
    if (chart) saveBlob(await pngOf(chart.canvas, title), `${fileName}.png`);
  };
  return (
    <figure class="ui-chart">
      <figcaption class={hideTitle ? 'ui-hidden' : 'ui-chart-title'}>{title}</figcaption>
      {asTable ? (
        <ChartTable {...table} />
      ) : (
        <ChartCanvas title={title} config={config} height={height} instance={instance} />
      )}
      <div class="ui-chart-actions">
        <button
          type="button"
          class="ui-link-button"
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {asTable ? text.showChart : text.showTable}
        </button>
        {asTable ? null : (
          <button type="button" class="ui-link-button" onClick={() => void download()}>
            {text.download}
          </button>
        )}
      </div>
    </figure>
  );
}
