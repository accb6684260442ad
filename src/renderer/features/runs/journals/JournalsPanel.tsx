import { Button } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { PayRun, RunJournal } from '../../../../shared/ipc/runs.js';
import { reportName } from '../../../../shared/reports/words/index.js';
import { ask } from '../../../app/ask.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { mark } from '../../../ui/Icon.js';
import { PlainTable } from '../../../ui/PlainTable.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import { useAskReport } from '../../reports/index.js';
import { type JournalState, journalState } from '../model/journal-state.js';
import classes from './Journals.module.css';

const journalsQuery = (companyId: CompanyId, { id, number, year }: PayRun) =>
  ask(['runs', 'journals', companyId, id], (loondesk) =>
    loondesk.runs.journals({ companyId, run: { id, number, year } }),
  );

const columns = [
  { id: 'report', figure: false },
  { id: 'lines', figure: true },
  { id: 'debit', figure: true },
  { id: 'credit', figure: true },
  { id: 'state', figure: false },
] as const;

interface JournalsPanelProps {
  readonly companyId: CompanyId;
  readonly run: PayRun;
}

/** The journals of a run beside each other: whether each balances, and whether all say the same. */
export function JournalsPanel({ companyId, run }: JournalsPanelProps) {
  const t = useTexts('runs');
  const { language, ...format } = useFormat();
  const query = useQuery(journalsQuery(companyId, run));
  const open = useAskReport();
  if (query.isPending) return <SkeletonRows rows={5} height={36} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const [company] = query.data;
  const amount = (text: string | undefined): string => (text === undefined ? '' : format.figure(text));
  return (
    <div className={classes.panel}>
      <p className={classes.help}>{t('journals.help')}</p>
      {open.isError && <ErrorState error={open.error} shape="bar" />}
      <div className={classes.table}>
        <PlainTable
          actions
          label={t('journals.table')}
          columns={columns.map(({ id, figure }) => ({ id, word: t(`journals.column.${id}`), figure }))}
        >
          {query.data.map((journal) => (
            <tr key={journal.report}>
              <th scope="row">{reportName(journal.report, language)}</th>
              <td data-column="lines" data-figure>
                {format.integer(journal.lines)}
              </td>
              <td data-column="debit" data-figure>
                {amount(journal.balance?.debit)}
              </td>
              <td data-column="credit" data-figure>
                {amount(journal.balance?.credit)}
              </td>
              <td>
                <State journal={journal} state={journalState(journal, company)} />
              </td>
              <td>
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={`${t('journals.open')}: ${reportName(journal.report, language)}`}
                  aria-disabled={open.isPending}
                  onClick={() =>
                    open.mutate({
                      report: journal.report,
                      companyId,
                      year: run.year,
                      run: { id: run.id, number: run.number },
                    })
                  }
                >
                  {t('journals.open')}
                </Button>
              </td>
            </tr>
          ))}
        </PlainTable>
      </div>
    </div>
  );
}

function State({ journal, state }: { readonly journal: RunJournal; readonly state: JournalState }) {
  const t = useTexts('runs');
  const format = useFormat();
  return (
    <span className={classes.state} data-state={state}>
      {state === 'balanced' ? <IconCircleCheck {...mark} /> : <IconAlertCircle {...mark} />}
      {t(`journals.state.${state}`, { amount: format.figure(journal.balance?.difference ?? '0') })}
      {state === 'refused' && ` ${journal.refused ?? ''}`}
    </span>
  );
}
