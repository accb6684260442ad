import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { isError, type ProblemKind } from '../../../../shared/imports/problems.js';
import { problemWords } from '../../../../shared/imports/words/index.js';
import type { Checked, ImportId } from '../../../../shared/ipc/imports.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { ProblemRows } from './ProblemRows.js';
import classes from './Import.module.css';

interface ProblemsProps {
  readonly id: ImportId;
  /** Changes with each check. */
  readonly turn: number;
  readonly checked: Checked;
}

/** What stands out in the file, by kind; a kind is a filter. Errors before remarks. */
export function Problems({ id, turn, checked }: ProblemsProps) {
  const t = useTexts('imports');
  const format = useFormat();
  const words = problemWords[format.language];
  const [chosen, setChosen] = useState<ProblemKind | null>(null);
  const kinds = checked.problems.toSorted(
    (a, b) => Number(isError(b.kind)) - Number(isError(a.kind)) || b.count - a.count,
  );
  const total = (error: boolean): number =>
    kinds.filter(({ kind }) => isError(kind) === error).reduce((sum, { count }) => sum + count, 0);
  const kind = kinds.some((one) => one.kind === chosen) ? chosen : null;
  const shown = kinds.find((one) => one.kind === kind)?.count ?? total(true) + total(false);
  if (kinds.length === 0) return <p className={classes.intro}>{t('problems.none')}</p>;
  return (
    <>
      <h2 className={classes.heading}>
        {[
          total(true) > 0 ? t('problems.errors', { count: total(true) }) : '',
          total(false) > 0 ? t('problems.warnings', { count: total(false) }) : '',
        ]
          .filter(Boolean)
          .join(', ')}
      </h2>
      <div className={classes.problems} data-flowing="">
        <ul className={classes.kinds} aria-label={t('problems.label')}>
          <li>
            <button type="button" className={classes.kind} aria-pressed={kind === null} onClick={() => setChosen(null)}>
              {t('problems.all')}
              <span className={classes.count}>{format.integer(total(true) + total(false))}</span>
            </button>
          </li>
          {kinds.map((one) => (
            <li key={one.kind}>
              <button
                type="button"
                className={classes.kind}
                aria-pressed={kind === one.kind}
                onClick={() => setChosen(one.kind)}
              >
                {isError(one.kind) ? (
                  <IconAlertCircle {...mark} className={classes.error} />
                ) : (
                  <IconAlertTriangle {...mark} className={classes.warning} />
                )}
                {words[one.kind].split(/[.:;] /)[0]}
                <span className={classes.count}>{format.integer(one.count)}</span>
              </button>
            </li>
          ))}
        </ul>
        <ProblemRows key={`${turn}/${kind}`} id={id} turn={turn} kind={kind} total={shown} />
      </div>
    </>
  );
}
