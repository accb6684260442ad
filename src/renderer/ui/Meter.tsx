import classes from './Meter.module.css';

interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly tone?: 'quiet' | 'accent';
}

/** A thin bar of 72 for the status bar; the figures stand beside it in words. */
export function Meter({ label, value, max, tone = 'quiet' }: MeterProps) {
  const share = max <= 0 ? 0 : Math.min(1, value / max);
  return (
    <span
      className={classes.track}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(value, max)}
    >
      <span className={classes.bar} data-tone={tone} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
