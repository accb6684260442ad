import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type EarlierImport, type ImportId, LineEnd } from '../../../../shared/ipc/imports.js';
import { changesQuery } from '../../../app/live.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import { earlierQuery, endsQuery, standingOf, useSaveImport } from '../queries.js';
import { EndedRows } from './EndedRows.js';
import { useEndWord } from './use-end-word.js';
import classes from './Import.module.css';

interface EndedLinesProps {
  readonly id: ImportId;
  readonly onBack: () => void;
}

/** Every line of a file that was staged and what became of it, as its sets stand now; an end is a filter. */
export function EndedLines({ id, onBack }: EndedLinesProps) {
  const t = useTexts('imports');
  const format = useFormat();
  const word = useEndWord();
  const changes = useQuery(changesQuery()).data ?? [];
  const file = useQuery(earlierQuery(changes)).data?.find((one: EarlierImport) => one.id === id);
  const [chosen, setChosen] = useState<LineEnd | null>(null);
  const standing = standingOf(changes, file?.sets ?? []);
  const first = useQuery({ ...endsQuery(id, standing, null, 0), placeholderData: keepPreviousData });
  const save = useSaveImport(id);
  if (first.isError) return <ErrorState error={first.error} onRetry={() => void first.refetch()} />;
  if (!first.data) return <SkeletonRows rows={8} height={28} />;
  const { ends, total } = first.data;
  const known = LineEnd.options.flatMap((end) => ends.filter((one) => one.end === end));
  const end = known.some((one) => one.end === chosen) ? chosen : null;
  const failed = save.isError ? save.error : null;
  return (
    <>
      <PageHead title={t('earlier.title')} note={file?.name} onBack={onBack}>
        <Button onClick={() => save.mutate('receipt')}>{t('save.receipt')}</Button>
      </PageHead>
      {failed !== null && <ErrorState error={failed} shape="bar" />}
      {save.data && <p className={classes.progress}>{t('save.saved', { name: save.data })}</p>}
      <div className={classes.problems}>
        <ul className={classes.kinds} aria-label={t('earlier.ends')}>
          <li>
            <button type="button" className={classes.kind} aria-pressed={end === null} onClick={() => setChosen(null)}>
              {t('problems.all')}
              <span className={classes.count}>{format.integer(total)}</span>
            </button>
          </li>
          {known.map((one) => (
            <li key={one.end}>
              <button
                type="button"
                className={classes.kind}
                aria-pressed={end === one.end}
                onClick={() => setChosen(one.end)}
              >
                {word(one.end)}
                <span className={classes.count}>{format.integer(one.count)}</span>
              </button>
            </li>
          ))}
        </ul>
        <EndedRows
          key={end ?? 'all'}
          id={id}
          standing={standing}
          end={end}
          total={end === null ? total : (known.find((one) => one.end === end)?.count ?? 0)}
        />
      </div>
    </>
  );
}
