import { useQueries } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { columnLetters } from '../../../../shared/imports/table.js';
import { problemWords } from '../../../../shared/imports/words/index.js';
import { StepStatus } from '../../../../shared/ipc/changes.js';
import type { EndedLine, ImportId, LineEnd } from '../../../../shared/ipc/imports.js';
import { useLanguage } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { endsQuery, problemsPage } from '../queries.js';
import { useEndWord } from './use-end-word.js';
import classes from './Import.module.css';

interface EndedRowsProps {
  readonly id: ImportId;
  /** Changes with the sets, so that nothing of an earlier standing is shown. */
  readonly standing: string;
  readonly end: LineEnd | null;
  readonly total: number;
}

/** At least: a reason may take more lines, and is never cut off. */
const rowHeight = 44;

/** As many lines as fit: a file of ten thousand is a list like any other. */
export function EndedRows({ id, standing, end, total }: EndedRowsProps) {
  const t = useTexts('imports');
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const first = Math.floor((items[0]?.index ?? 0) / problemsPage);
  const last = Math.floor((items.at(-1)?.index ?? 0) / problemsPage);
  const pages = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const read = useQueries({ queries: pages.map((page) => endsQuery(id, standing, end, page)) });
  const at = (index: number): EndedLine | undefined =>
    read[Math.floor(index / problemsPage) - first]?.data?.window[index % problemsPage];
  return (
    // A list that scrolls is reached by keyboard.
    <div
      ref={scroller}
      className={classes.listed}
      data-ends=""
      role="region"
      aria-label={t('earlier.title')}
      tabIndex={0}
    >
      <div className={classes.headRow}>
        <span>{t('problems.cell')}</span>
        <span>{t('earlier.person')}</span>
        <span>{t('earlier.what')}</span>
        <span>{t('problems.value')}</span>
        <span>{t('earlier.end')}</span>
      </div>
      <div className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const line = at(item.index);
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={classes.problem}
              style={{ minHeight: rowHeight, transform: `translateY(${item.start}px)` }}
            >
              {line && <EndedRow line={line} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function EndedRow({ line }: { readonly line: EndedLine }) {
  const tChanges = useTexts('changes');
  const tOutbox = useTexts('outbox');
  const words = problemWords[useLanguage()];
  const word = useEndWord();
  const status = StepStatus.safeParse(line.end);
  const why =
    line.why !== null ? words[line.why] : line.notSent !== null ? tOutbox(`notSent.${line.notSent}`) : line.words;
  return (
    <>
      <span className={classes.quiet}>{`${columnLetters(line.column)}${line.row}`}</span>
      <span className={classes.twoLines}>
        {[line.number, line.name].filter(Boolean).join(' ')}
        <span className={classes.quiet}>{[line.company, line.period].filter(Boolean).join(', ')}</span>
      </span>
      <span>
        {line.record === null ? '' : [tChanges(`record.${line.record}`), line.subject].filter(Boolean).join(' ')}
      </span>
      <span>{line.value}</span>
      <span className={classes.twoLines}>
        {status.success ? <StatusMark status={status.data} /> : word(line.end)}
        {why !== '' && <span className={classes.quiet}>{why}</span>}
      </span>
    </>
  );
}
