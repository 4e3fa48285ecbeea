import {
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { markLabels } from './chart-mark-labels.ts';
import { quadrants } from './chart-quadrants.ts';
import { resolveTokens } from './chart-tokens.ts';

Chart.register(
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Tooltip,
  markLabels,
  quadrants,
);

const motion = 150;

function applyDefaults(): void {
  const look = resolveTokens({ ink: '--ink', soft: '--soft', rule: '--rule', raised: '--raised' });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  Chart.defaults.set({
    responsive: true,
    maintainAspectRatio: false,
    animation: still ? false : { duration: motion },
    color: look.soft,
    borderColor: look.rule,
    font: { family: getComputedStyle(document.documentElement).getPropertyValue('--sans'), size: 12 },
  });
  Chart.defaults.set('plugins.legend', { display: false });
  Chart.defaults.set('plugins.tooltip', {
    backgroundColor: look.raised,
    borderColor: look.rule,
    borderWidth: 1,
    titleColor: look.ink,
    bodyColor: look.ink,
    displayColors: false,
    cornerRadius: 6,
    padding: 10,
  });
}

/** Draws in the present theme; the caller destroys it. */
export function drawChart(canvas: HTMLCanvasElement, config: ChartConfiguration): Chart {
  applyDefaults();
  return new Chart(canvas, config);
}
