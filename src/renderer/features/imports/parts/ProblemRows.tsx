import { TextInput } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { isError, type Problem, type ProblemKind } from '../../../../shared/imports/problems.js';
import { columnLetters } from '../../../../shared/imports/table.js';
import { problemWords } from '../../../../shared/imports/words/index.js';
import type { ImportId } from '../../../../shared/ipc/imports.js';
import { useLanguage } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { scrollerOf } from '../../../ui/scroller-of.js';
import { problemsPage, problemsQuery, useCorrect } from '../queries.js';
import classes from './Import.module.css';

interface ProblemRowsProps {
  readonly id: ImportId;
  readonly turn: number;
  readonly kind: ProblemKind | null;
  readonly total: number;
}

const rowHeight = 44;

/** As many rows as fit: ten thousand problems are a list like any other. A cell is corrected where it stands. */
export function ProblemRows({ id, turn, kind, total }: ProblemRowsProps) {
  const t = useTexts('imports');
  const rows = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scrollerOf(rows.current),
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: margin,
  });
  // The rows scroll with what stands above them, which changes with each check: one scroll bar, not two.
  useLayoutEffect(() => {
    const box = scrollerOf(rows.current);
    if (!rows.current || !box) return;
    setMargin(Math.round(rows.current.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop));
  }, [total]);
  const items = virtual.getVirtualItems();
  const first = Math.floor((items[0]?.index ?? 0) / problemsPage);
  const last = Math.floor((items.at(-1)?.index ?? 0) / problemsPage);
  const pages = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const read = useQueries({ queries: pages.map((page) => problemsQuery(id, turn, kind, page)) });
  const at = (index: number): Problem | undefined =>
    read[Math.floor(index / problemsPage) - first]?.data?.window[index % problemsPage];
  return (
    <div className={classes.flowing} role="region" aria-label={t('problems.label')}>
      <div className={classes.headRow}>
        <span />
        <span>{t('problems.cell')}</span>
        <span>{t('problems.value')}</span>
        <span>{t('problems.why')}</span>
      </div>
      <div ref={rows} className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const problem = at(item.index);
          return (
            <div
              key={item.key}
              className={classes.problem}
              style={{ height: rowHeight, transform: `translateY(${item.start - margin}px)` }}
            >
              {problem && <ProblemRow id={id} problem={problem} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function ProblemRow({ id, problem }: { readonly id: ImportId; readonly problem: Problem }) {
  const t = useTexts('imports');
  const words = problemWords[useLanguage()];
  const correct = useCorrect(id);
  const { kind, row, column, value, about } = problem;
  const cell = column < 0 ? String(row) : `${columnLetters(column)}${row}`;
  const commit = (text: string): void => {
    if (text !== value) correct.mutate({ row, column, text });
  };
  return (
    <>
      {isError(kind) ? (
        <IconAlertCircle {...mark} className={classes.error} aria-label={t('problems.error')} />
      ) : (
        <IconAlertTriangle {...mark} className={classes.warning} aria-label={t('problems.warning')} />
      )}
      <span className={classes.quiet}>{cell}</span>
      {column < 0 ? (
        <span>{value}</span>
      ) : (
        <TextInput
          size="xs"
          aria-label={t('problems.fix', { cell })}
          defaultValue={value}
          onBlur={({ currentTarget }) => commit(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit(event.currentTarget.value);
            if (event.key === 'Escape') event.currentTarget.value = value;
          }}
        />
      )}
      <p>
        {words[kind]} {about !== '' && <span className={classes.quiet}>{about}</span>}
      </p>
    </>
  );
}
