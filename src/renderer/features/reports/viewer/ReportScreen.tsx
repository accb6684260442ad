import { Button } from '@mantine/core';
import { IconRefresh, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { z } from 'zod';
import { type ReportRun, ReportRunId } from '../../../../shared/ipc/reports.js';
import { useGo } from '../../../app/navigation.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { icon } from '../../../ui/Icon.js';
import { PageHead } from '../../../ui/PageHead.js';
import { contentQuery, reportRunsQuery, useAskReport, useCancelReport } from '../queries.js';
import { isRunning, RunState } from '../RunState.js';
import { useAboutOne, useTitleOf } from '../use-about.js';
import { ReportBody } from './ReportBody.js';

const Params = z.object({ id: ReportRunId });

/** One report: while it is made, when it is there, and when it came to nothing. */
export function ReportScreen() {
  const params = Params.safeParse(useParams({ strict: false }));
  const runs = useQuery(reportRunsQuery());
  const run = runs.data?.find((one) => params.success && one.id === params.data.id);
  if (!run) return runs.isSuccess ? <Gone /> : null;
  if (run.state === 'ready') return <Ready key={run.id} run={run} />;
  return <NotThere key={run.id} run={run} />;
}

function useTitle(run: ReportRun) {
  return { title: useTitleOf()(run), note: useAboutOne(run) };
}

function Gone() {
  const t = useTexts('reports');
  const go = useGo();
  return (
    <>
      <PageHead title={t('title')} onBack={() => void go.reports()} />
      <EmptyState title={t('empty.title')} text={t('runs.none')} />
    </>
  );
}

function Ready({ run }: { readonly run: ReportRun }) {
  const { title, note } = useTitle(run);
  const go = useGo();
  const content = useQuery(contentQuery(run.id));
  if (content.data) return <ReportBody content={content.data} title={title} note={note} />;
  return (
    <>
      <PageHead title={title} note={note} onBack={() => void go.reports()} />
      {content.isError && <ErrorState error={content.error} onRetry={() => void content.refetch()} />}
    </>
  );
}

function NotThere({ run }: { readonly run: ReportRun }) {
  const t = useTexts('reports');
  const format = useFormat();
  const { title, note } = useTitle(run);
  const go = useGo();
  const cancel = useCancelReport(run.id);
  const again = useAskReport();
  // Why it failed is asked for only then: until it is there, main has nothing to say.
  const failed = useQuery({ ...contentQuery(run.id), enabled: run.state === 'failed' });
  return (
    <>
      <PageHead title={title} note={note} onBack={() => void go.reports()}>
        <RunState run={run} />
        {isRunning(run) && (
          <Button leftSection={<IconX {...icon} />} onClick={() => cancel.mutate()}>
            {t('running.stop')}
          </Button>
        )}
      </PageHead>
      {isRunning(run) && (
        <EmptyState
          title={
            run.compared ? t('compare.running') : run.state === 'reading' ? t('state.reading') : t('running.title')
          }
          text={`${t('running.text')} ${t('running.since', { time: format.time(run.askedAt) })}.`}
        />
      )}
      {run.state === 'failed' && failed.isError && (
        <ErrorState error={failed.error} {...(!run.compared && { onRetry: () => again.mutate(run.request) })} />
      )}
      {run.state === 'cancelled' && (
        <EmptyState title={t('stopped.title')} text={t('stopped.text')}>
          {!run.compared && (
            <Button leftSection={<IconRefresh {...icon} />} onClick={() => again.mutate(run.request)}>
              {t('stopped.again')}
            </Button>
          )}
        </EmptyState>
      )}
      {again.isError && <ErrorState error={again.error} shape="bar" />}
    </>
  );
}
