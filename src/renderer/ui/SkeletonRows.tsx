import { useTexts } from '../i18n/use-texts.js';
import classes from './SkeletonRows.module.css';
import { useLate } from './use-late.js';

const widths = [62, 48, 71, 55, 66, 44, 58];

/** Rows to come, in their real height: nothing for 150 ms, then still bars. */
export function SkeletonRows({ rows, height }: { readonly rows: number; readonly height: number }) {
  const t = useTexts('ui');
  const late = useLate();
  if (!late) return null;
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row} style={{ height }}>
          <span className={classes.bar} style={{ width: `${widths[row % widths.length] ?? 50}%` }} />
        </div>
      ))}
    </div>
  );
}
