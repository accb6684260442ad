import { Button } from '@mantine/core';
import Big from 'big.js';
import { readNumber } from '../../../../shared/domain/number-input.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Kbd } from '../../../ui/Kbd.js';
import { amountsLeft, hasNote, rewritesLine, type SheetCell } from '../model/cells.js';
import classes from './Registration.module.css';

interface CellBarProps {
  /** What became of it after it was sent, in words; null: it was not sent, or was changed since. */
  readonly sent: { readonly words: string; readonly bad: boolean } | null;
  /** Null: there is no cell. */
  readonly cell: SheetCell | null;
  readonly number: string;
  readonly code: string;
  /** Whether such cells have a cost center and the like, which no call gives back. */
  readonly extras: boolean;
  readonly onUse: (amount: string) => void;
  readonly onBack: () => void;
  /** Opens the cell's lines. */
  readonly onLines: () => void;
}

/** The active cell in words: what stands there, what stood there, what is wrong with what was typed and the ways out. */
export function CellBar({ sent, cell, number, code, extras, onUse, onBack, onLines }: CellBarProps) {
  const t = useTexts('registration');
  const format = useFormat();
  const amount = (value: string | null): string => (value === null ? t('cell.empty') : format.decimal(value));
  const amounts = cell ? amountsLeft(cell) : [];
  const loses = cell !== null && rewritesLine(cell);
  return (
    <section className={classes.bar} aria-label={t('cell.label')} aria-live="polite">
      <span className={classes.address}>{cell ? `${number} · ${code}` : ''}</span>
      {cell?.state === 'unread' && <span className={classes.quiet}>{t('unread')}</span>}
      {cell && cell.state !== 'unread' && cell.typed === undefined && (
        <>
          <span className={classes.value}>{cell.value === null ? '' : format.figure(cell.value)}</span>
          {cell.state === 'changed' && (
            <>
              <span className={classes.was}>
                {t('cell.was')} <s>{amount(cell.was)}</s>
              </span>
              <span className={classes.difference}>{differenceOf(cell, format.decimal)}</span>
            </>
          )}
          {amounts.length > 1 && (
            <span className={classes.quiet}>
              {t('cell.lines', { count: amounts.length, lines: amounts.map(format.decimal).join(' + ') })}
            </span>
          )}
          {hasNote(cell) && <span className={classes.quiet}>{t('cell.noted')}</span>}
        </>
      )}
      {sent && <span className={sent.bad ? classes.problem : classes.quiet}>{sent.words}</span>}
      {cell?.typed !== undefined && <Typed typed={cell.typed} onUse={onUse} onBack={onBack} />}
      {extras && cell?.typed === undefined && (
        <>
          <span className={`${classes.space} ${loses ? classes.loses : classes.quiet}`}>
            {t(loses ? 'cell.mayLose' : 'cell.notRead')}
          </span>
          <Button
            size="xs"
            variant="subtle"
            aria-disabled={!cell || cell.state === 'unread'}
            rightSection={<Kbd keys="Shift F2" />}
            onClick={onLines}
          >
            {t('cell.openLines')}
          </Button>
        </>
      )}
    </section>
  );
}

/** What was typed is no amount yet: why, and what one can make of it. */
function Typed({ typed, onUse, onBack }: { readonly typed: string } & Pick<CellBarProps, 'onUse' | 'onBack'>) {
  const t = useTexts('registration');
  const format = useFormat();
  const read = readNumber(typed);
  const ways = read.kind === 'ambiguous' ? [read.asThousands, read.asDecimal] : [];
  const words =
    read.kind === 'ambiguous'
      ? t('cell.ambiguous', { text: typed })
      : read.kind === 'invalid' && read.reason === 'formula'
        ? t('cell.formula', { text: typed })
        : read.kind === 'invalid' && read.reason === 'too-long'
          ? t('cell.tooLong', { text: typed })
          : read.kind === 'amount'
            ? t('cell.notTaken', { text: typed })
            : t('cell.invalid', { text: typed });
  return (
    <>
      <span className={classes.problem}>{words}</span>
      {ways.map((way) => (
        <Button key={way} size="xs" onClick={() => onUse(way)}>
          {t('cell.use', { amount: format.decimal(way) })}
        </Button>
      ))}
      <Button size="xs" variant="subtle" onClick={onBack}>
        {t('cell.back')}
      </Button>
    </>
  );
}

function differenceOf({ value, was }: SheetCell, decimal: (amount: string) => string): string {
  const difference = new Big(value ?? '0').minus(was ?? '0');
  return difference.gt(0) ? `+${decimal(difference.toFixed())}` : decimal(difference.toFixed());
}
