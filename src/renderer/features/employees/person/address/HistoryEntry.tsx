import type { AddressValues } from '../../../../../shared/domain/address.js';
import type { AddressStepKind } from '../../../../../shared/ipc/changes.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { addressLines } from '../../model/address-lines.js';
import classes from './AddressHistory.module.css';

interface Point {
  readonly year: number;
  readonly number: number;
}

interface HistoryEntryProps {
  readonly from: Point;
  readonly until: Point | null;
  readonly values: AddressValues;
  readonly state: 'draft' | 'current' | 'past';
  readonly way?: AddressStepKind;
}

/** One address and the periods in which it holds. */
export function HistoryEntry({ from, until, values, state, way }: HistoryEntryProps) {
  const t = useTexts('employees');
  const tUi = useTexts('ui');
  const format = useFormat();
  const [street, place] = addressLines(values, format.country);
  const word = state === 'draft' ? tUi('concept') : state === 'current' ? t('history.current') : '';
  return (
    <li className={classes.entry} data-state={state}>
      <div className={classes.when}>
        <span>
          {until === null
            ? format.shortPeriod(from)
            : t('history.until', { from: format.shortPeriod(from), until: format.shortPeriod(until) })}
        </span>
        <span className={classes.word}>{word}</span>
        {way && (
          <span className={classes.way}>{way === 'address.move' ? t('address.move') : t('address.correct')}</span>
        )}
      </div>
      <div className={classes.street}>{street}</div>
      <div className={classes.place}>{place}</div>
    </li>
  );
}
