import { Button } from '@mantine/core';
import type { CodeUnit } from '../../../../shared/ipc/app.js';
import type { SheetProgress } from '../../../../shared/ipc/registration.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import type { CompanyLine } from '../model/company-lines.js';
import { useUnitWords } from '../use-unit-words.js';
import classes from './CompanySheet.module.css';

interface CompanyTableProps {
  readonly title: string;
  /** The call that it is read by, for who must ask for it. */
  readonly method: string;
  readonly lines: readonly CompanyLine[];
  readonly units: ReadonlyMap<number, CodeUnit>;
  readonly state: SheetProgress['state'];
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** The company's own lines of one kind. No total: codes have units of their own. */
export function CompanyTable({ title, method, lines, units, state, error, onRetry }: CompanyTableProps) {
  const t = useTexts('registration');
  const format = useFormat();
  const unitOf = useUnitWords();
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {error !== null && <ErrorState error={error} shape="bar" onRetry={onRetry} />}
      {state === 'refused' && <p className={classes.quiet}>{t('refusedText', { method })}</p>}
      {state === 'failed' && (
        <p className={classes.quiet}>
          {t('company.failed')}{' '}
          <Button size="xs" onClick={onRetry}>
            {t('goOn')}
          </Button>
        </p>
      )}
      {state === 'loading' && <p className={classes.quiet}>{t('company.loading')}</p>}
      {state === 'complete' && lines.length === 0 && <p className={classes.quiet}>{t('company.none')}</p>}
      {lines.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('company.code')}</th>
              <th scope="col">{t('company.name')}</th>
              <th scope="col" className={classes.amount}>
                {t('lines.amount')}
              </th>
              <th scope="col">{t('company.unit')}</th>
              <th scope="col" className={classes.amount}>
                {t('company.line')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td>{line.code}</td>
                <td>{line.name}</td>
                <td className={classes.amount}>{format.figure(line.amount)}</td>
                <td>{unitOf(units.get(line.code))}</td>
                <td className={`${classes.amount} ${classes.quiet}`}>{line.id}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
