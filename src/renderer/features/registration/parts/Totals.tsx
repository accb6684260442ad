import Big from 'big.js';
import { type RefObject, useMemo } from 'react';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { templateOf } from '../../../grid/view/geometry.js';
import type { ShownColumn } from '../../../grid/view/types.js';
import classes from './Registration.module.css';

type Totals = ReadonlyMap<number, { readonly sum: string; readonly count: number }>;

interface TotalsProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly columns: readonly ShownColumn[];
  readonly totals: Totals;
  readonly period: string;
  /** Of the period before; null when it was not asked for. */
  readonly previous: { readonly totals: Totals; readonly period: string } | null;
}

/** From here on a difference is worth a look. */
const bigPercent = 20;

/** The foot of the sheet: totals per code, never over codes, since a code's unit is its own. */
export function TotalsFoot({ scroller, columns, totals, period, previous }: TotalsProps) {
  const t = useTexts('registration');
  const format = useFormat();
  const template = useMemo(() => templateOf(columns.length), [columns.length]);
  const shown = (of: Totals, code: number): string => {
    const total = of.get(code);
    return total && total.count > 0 ? format.figure(total.sum) : '';
  };
  return (
    <div ref={scroller} className={classes.totals} aria-hidden={false}>
      <div className={classes.totalRow} data-strong style={{ gridTemplateColumns: template }}>
        <span className={classes.totalName}>{t('total', { period })}</span>
        {columns.map(({ id }) => (
          <span key={id} className={classes.totalCell}>
            {shown(totals, id)}
          </span>
        ))}
      </div>
      {previous && (
        <>
          <div className={classes.totalRow} style={{ gridTemplateColumns: template }}>
            <span className={classes.totalName}>{t('previous', { period: previous.period })}</span>
            {columns.map(({ id }) => (
              <span key={id} className={classes.totalCell}>
                {shown(previous.totals, id)}
              </span>
            ))}
          </div>
          <div className={classes.totalRow} style={{ gridTemplateColumns: template }}>
            <span className={classes.totalName}>{t('difference')}</span>
            {columns.map(({ id }) => {
              const percent = percentOf(totals.get(id)?.sum, previous.totals.get(id)?.sum);
              const big = percent !== null && new Big(percent).abs().gt(bigPercent);
              return (
                <span key={id} className={classes.totalCell} data-big={big || undefined}>
                  {percent !== null && `${percent.startsWith('-') ? '' : '+'}${format.decimal(percent)}\u00a0%`}
                </span>
              );
            })}
          </div>
        </>
      )}
    </div>
  );
}

/** Of the period before, with one decimal; null where that was nothing. */
function percentOf(now: string | undefined, before: string | undefined): string | null {
  if (now === undefined || before === undefined || new Big(before).eq(0)) return null;
  return new Big(now).minus(before).times(100).div(new Big(before).abs()).round(1).toFixed(1);
}
