import type { ChartKind } from '../../../../shared/ipc/report-layouts.js';
import classes from './Chart.module.css';
import { scaleOf } from './scale.js';

const [width, height, foot, top] = [960, 180, 20, 6];
/** Characters of a label that fit under a bar of so many. */
const room = (step: number): number => Math.max(2, Math.floor(step / 7));

interface ChartPictureProps {
  readonly kind: ChartKind;
  readonly points: readonly { readonly label: string; readonly value: string }[];
}

/** Bars or a line, drawn for eyes alone: the table behind it says the same. */
export function ChartPicture({ kind, points }: ChartPictureProps) {
  // A picture has fewer steps than a float: what is read stands in the table, exact.
  const values = points.map(({ value }) => Number(value));
  const scale = scaleOf(values);
  const y = (value: number): number => top + (1 - scale(value)) * (height - foot - top);
  const step = width / Math.max(1, points.length);
  const x = (at: number): number => (at + 0.5) * step;
  const bar = Math.min(48, Math.max(4, step * 0.6));
  const short = (label: string): string =>
    label.length > room(step) ? `${label.slice(0, Math.max(1, room(step) - 1))}…` : label;
  return (
    <svg className={classes.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {kind === 'bar' &&
        values.map((value, at) => (
          <rect
            key={points[at]?.label}
            className={classes.bar}
            data-below={value < 0 || undefined}
            x={x(at) - bar / 2}
            y={Math.min(y(value), y(0))}
            width={bar}
            height={Math.abs(y(value) - y(0))}
          >
            <title>{`${points[at]?.label}: ${points[at]?.value}`}</title>
          </rect>
        ))}
      {kind === 'line' && (
        <>
          <polyline className={classes.line} points={values.map((value, at) => `${x(at)},${y(value)}`).join(' ')} />
          {values.map((value, at) => (
            <circle key={points[at]?.label} className={classes.dot} cx={x(at)} cy={y(value)} r={3}>
              <title>{`${points[at]?.label}: ${points[at]?.value}`}</title>
            </circle>
          ))}
        </>
      )}
      <line className={classes.axis} x1={0} x2={width} y1={y(0)} y2={y(0)} />
      {points.map(({ label }, at) => (
        <text key={label} className={classes.tick} x={x(at)} y={height - 5} textAnchor="middle">
          {short(label)}
        </text>
      ))}
    </svg>
  );
}
