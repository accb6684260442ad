import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCode, IconDownload, IconInfoCircle, IconRefresh, IconScale } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ComparedSide, ReportContent } from '../../../../shared/ipc/reports.js';
import { isEcho } from '../../../../shared/reports/echo.js';
import { columnWord } from '../../../../shared/reports/words/index.js';
import { useGo } from '../../../app/navigation.js';
import { useTellReadAt } from '../../../app/read-at.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Tabs } from '../../../ui/Tabs.js';
import { BookDialog } from '../bookkeeping/BookDialog.js';
import { isJournal } from '../model/book.js';
import { CompareDialog } from '../compare/CompareDialog.js';
import { firstLook, type Look, viewOf } from '../model/first-view.js';
import { useAskReport, usePrintReport, useSaveReport } from '../queries.js';
import { CsvDialog } from './CsvDialog.js';
import { ExportMenu } from './ExportMenu.js';
import { RawDialog } from './RawDialog.js';
import { TableView } from './TableView.js';
import classes from './Viewer.module.css';

interface ReportBodyProps {
  readonly content: ReportContent;
  readonly title: string;
  readonly note: string;
}

const nothing = { name: '', columns: [], rows: 0 };

/** A report that is there: its tables, the raw answer, its files. */
export function ReportBody({ content, title, note }: ReportBodyProps) {
  const t = useTexts('reports');
  const format = useFormat();
  const go = useGo();
  const panel = useId();
  const { run } = content;
  // What an empty report leaves behind is no table to look at; the raw answer has it.
  const tables = !run.compared && content.tables.every(isEcho) ? [] : content.tables;
  const [at, setAt] = useState(0);
  const [looks, setLooks] = useState<readonly Look[]>(() =>
    tables.map((one, index) => firstLook(one, index, run.compared?.key.length)),
  );
  const [open, setOpen] = useState<'raw' | 'compare' | 'book' | 'csv' | null>(null);
  const again = useAskReport();
  const table = tables[at];
  const look = looks[at] ?? firstLook(table ?? nothing, at);
  const view = viewOf(table ?? nothing, look);
  const shown = look.shown.filter((column) => column !== look.groupBy);
  const columns = shown.length > 0 ? shown : [0];
  const save = useSaveReport(run.id, view, columns);
  const print = usePrintReport(run.id, view, columns);
  useTellReadAt(run.receivedAt);
  const received = run.receivedAt ?? run.askedAt;
  const moment = ({ receivedAt }: ComparedSide): string =>
    receivedAt === null ? '' : `${format.day(receivedAt)} ${format.time(receivedAt)}`;
  return (
    <>
      <PageHead title={title} note={note} onBack={() => void go.reports()}>
        {!run.compared && (
          <>
            <Tooltip label={t('raw.open')}>
              <ActionIcon aria-label={t('raw.open')} onClick={() => setOpen('raw')}>
                <IconCode {...icon} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('view.again')}>
              <ActionIcon
                aria-label={t('view.again')}
                disabled={again.isPending}
                onClick={() => again.mutate(run.request)}
              >
                <IconRefresh {...icon} />
              </ActionIcon>
            </Tooltip>
            {table && (
              <Button leftSection={<IconScale {...icon} />} onClick={() => setOpen('compare')}>
                {t('compare.open')}
              </Button>
            )}
          </>
        )}
        <ExportMenu
          onBook={table && isJournal(run, table) ? () => setOpen('book') : null}
          raw={!run.compared}
          tables={tables.length > 0}
          busy={save.isPending || print.isPending}
          onSave={(kind) => save.mutate(kind)}
          onPrint={() => print.mutate()}
          onCsvForm={() => setOpen('csv')}
        />
      </PageHead>
      {tables.length > 1 && (
        <Tabs
          label={t('view.lists')}
          current={at}
          onChange={setAt}
          controls={panel}
          tabs={tables.map(({ name, rows }, index) => ({
            id: index,
            label: columnWord(name, format.language),
            count: format.integer(rows),
          }))}
        />
      )}
      {save.isError && <ErrorState error={save.error} shape="bar" />}
      {print.isError && <ErrorState error={print.error} shape="bar" />}
      {again.isError && <ErrorState error={again.error} shape="bar" />}
      {save.data && (
        <NoteLine icon={<IconDownload {...mark} stroke={1.6} />}>{t('save.saved', { name: save.data })}</NoteLine>
      )}
      <p className={classes.received}>
        <IconInfoCircle {...mark} stroke={1.6} />
        {run.compared
          ? t('compare.received', { before: moment(run.compared.before), after: moment(run.compared.after) })
          : t('view.received', { day: format.day(received), time: format.time(received) })}
        {!run.compared && run.request.debtorId === undefined && ` ${t('cache')}`}
        {content.cut && ` ${t('view.cut')}`}
      </p>
      {table ? (
        <TableView
          key={at}
          panel={panel}
          title={title}
          run={run}
          table={table}
          look={look}
          view={view}
          onLook={(part) => setLooks(looks.map((one, index) => (index === at ? { ...one, ...part } : one)))}
        />
      ) : (
        <EmptyState
          title={content.readable ? t('empty.title') : t('empty.unreadable')}
          text={content.readable ? t('empty.text') : t('empty.unreadableText')}
        />
      )}
      <RawDialog id={run.id} opened={open === 'raw'} onClose={() => setOpen(null)} />
      {open === 'book' && table && <BookDialog run={run} table={table} at={at} onClose={() => setOpen(null)} />}
      {open === 'csv' && (
        <CsvDialog
          onClose={() => setOpen(null)}
          onSave={() => {
            setOpen(null);
            save.mutate('csv');
          }}
        />
      )}
      {open === 'compare' && (
        <CompareDialog content={content} table={at} kinds={look.kinds} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
