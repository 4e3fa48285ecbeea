import { useRef, useState } from 'preact/hooks';
import { acrossOf, curveBox, pointAt, upOf, type Words } from '../../chart.ts';
import { designPicture, handleText, keyedPoint, type Extent, type Handle } from '../../chart/design.ts';
import type { DesignText } from '../../design-text.en.ts';
import type { CurvePoints, Point } from '../../schema.ts';
import { wholePoint } from '../../state/changes.ts';
import { CurveFigure } from '../CurveFigure.tsx';

export interface DragCurveProps {
  readonly words: Words;
  readonly text: DesignText;
  readonly label: string;
  readonly points: CurvePoints;
  /** Where the point goes from where it is; keys can come faster than the page is drawn. */
  readonly onMove: (which: Handle, how: (now: Point) => Point, merge: string) => void;
}

/** The point that is held, and how far the picture reached when it was taken. */
interface Hold {
  readonly which: Handle;
  readonly extent: Extent;
}

/** The curve with two points that follow the hand or the arrow keys. */
export function DragCurve({ words, text, label, points, onMove }: DragCurveProps) {
  const [hold, setHold] = useState<Hold | null>(null);
  const holds = useRef(0);
  const box = useRef<SVGRectElement>(null);
  const picture = designPicture(words, points, hold?.extent ?? null);
  const move = (which: Handle, how: (now: Point) => Point) => {
    onMove(which, (now) => wholePoint(how(now)), `${which} ${holds.current}`);
  };
  const follow = (event: PointerEvent) => {
    if (hold === null || box.current === null) return;
    const { left, top, width, height } = box.current.getBoundingClientRect();
    const place = { across: (event.clientX - left) / width, down: (event.clientY - top) / height };
    move(hold.which, () => pointAt(place, hold.extent));
  };
  const target = { x: acrossOf(1, picture.toAttainment), y: upOf(1, picture.toPayout) };
  return (
    <CurveFigure label={label} picture={picture} isLive>
      <rect ref={box} width={curveBox.width} height={curveBox.height} fill="none" />
      <circle class="compensation-curve-target" cx={target.x} cy={target.y} r="4" />
      {picture.handles.map(({ which, x, y }) => (
        <circle
          key={which}
          class="compensation-handle"
          cx={x}
          cy={y}
          r="9"
          tabIndex={0}
          role="slider"
          aria-label={text.measure.points[which]}
          aria-valuemin={0}
          aria-valuenow={Math.round(points[which].attainment * 100)}
          aria-valuetext={handleText(words, text, which, points[which])}
          onPointerDown={(event) => {
            event.preventDefault();
            event.currentTarget.focus();
            event.currentTarget.setPointerCapture(event.pointerId);
            holds.current += 1;
            setHold({ which, extent: picture });
          }}
          onPointerMove={follow}
          onPointerUp={() => {
            setHold(null);
          }}
          onPointerCancel={() => {
            setHold(null);
          }}
          onKeyDown={(event) => {
            const { key } = event;
            if (keyedPoint(points[which], key) === null) return;
            event.preventDefault();
            move(which, (now) => keyedPoint(now, key) ?? now);
          }}
          onBlur={() => {
            holds.current += 1;
          }}
        />
      ))}
    </CurveFigure>
  );
}
