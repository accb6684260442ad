import { useTexts } from '../../../i18n/use-texts.js';
import classes from './Figures.module.css';
import type { MonthFigures } from '../../../../shared/figures/rows.js';

const [width, height, foot] = [480, 120, 18];

/** The percentage of each month as bars. The table beside it says the same, so a reader hears that instead. */
export function MonthChart({ months }: { readonly months: readonly MonthFigures[] }) {
  const t = useTexts('figures');
  const most = Math.max(1, ...months.map(({ percentage }) => percentage ?? 0));
  const step = width / 12;
  return (
    <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {months.map(({ month, percentage }) => {
        const bar = ((percentage ?? 0) / most) * (height - foot - 4);
        return (
          <g key={month}>
            <rect
              className={classes.bar}
              x={(month - 1) * step + 6}
              y={height - foot - bar}
              width={step - 12}
              height={bar}
            />
            <text className={classes.tick} x={(month - 0.5) * step} y={height - 4} textAnchor="middle">
              {month}
            </text>
          </g>
        );
      })}
      <title>{t('chart')}</title>
    </svg>
  );
}
