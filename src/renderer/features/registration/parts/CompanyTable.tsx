import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import type { CodeUnit } from '../../../../shared/ipc/app.js';
import type { SheetKey, SheetProgress } from '../../../../shared/ipc/registration.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import type { CompanyLine } from '../model/company-lines.js';
import { useUnitWords } from '../use-unit-words.js';
import { SaveMenu } from './SaveMenu.js';
import classes from './CompanySheet.module.css';

interface CompanyTableProps {
  readonly sheet: SheetKey;
  readonly title: string;
  /** The call that it is read by, for who must ask for it. */
  readonly method: string;
  readonly lines: readonly CompanyLine[];
  readonly units: ReadonlyMap<number, CodeUnit>;
  readonly state: SheetProgress['state'];
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onAdd: () => void;
  /** Absent: the API cannot change one line of this kind. */
  readonly onChange?: ((line: CompanyLine) => void) | undefined;
  readonly onStop?: ((line: CompanyLine) => void) | undefined;
  /** Absent: the API cannot clear lines of this kind. */
  readonly onClear?: (() => void) | undefined;
}

const nobody: readonly EmployeeId[] = [];

/** The company's own lines of one kind. No total: codes have units of their own. */
export function CompanyTable(props: CompanyTableProps) {
  const { sheet, title, method, lines, units, state, error, onRetry, onAdd, onChange, onStop, onClear } = props;
  const t = useTexts('registration');
  const format = useFormat();
  const unitOf = useUnitWords();
  /** Two lines of one code are told apart by their amounts: nothing else of them can be read. */
  const about = (act: 'change' | 'stop', { code, name, amount }: CompanyLine): string =>
    `${t(`company.${act}`)}: ${code} ${name}, ${format.figure(amount)}`;
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
              {onStop && <td />}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td>{line.code}</td>
                <td>{line.name}</td>
                <td className={classes.amount}>{format.figure(line.amount)}</td>
                <td>{unitOf(units.get(line.code))}</td>
                {onChange && onStop && (
                  <td className={classes.acts}>
                    <Button
                      size="xs"
                      variant="subtle"
                      onClick={() => onChange(line)}
                      aria-label={about('change', line)}
                    >
                      {t('company.change')}
                    </Button>
                    <Button size="xs" variant="subtle" onClick={() => onStop(line)} aria-label={about('stop', line)}>
                      {t('company.stop')}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {state === 'complete' && (
        <div className={classes.foot}>
          <Button
            size="xs"
            leftSection={<IconPlus {...icon} />}
            onClick={onAdd}
            aria-label={`${t('company.add')}: ${title}`}
          >
            {t('company.add')}
          </Button>
          {onClear && lines.length > 0 && (
            <Button size="xs" variant="subtle" onClick={onClear}>
              {t('company.clear')}
            </Button>
          )}
          {lines.length > 0 && <SaveMenu sheet={sheet} people={nobody} of={title} />}
        </div>
      )}
    </section>
  );
}
