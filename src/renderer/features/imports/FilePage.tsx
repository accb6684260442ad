import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChecks, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Period } from '../../../shared/domain/period.js';
import { isDated } from '../../../shared/imports/targets.js';
import type { ImportMode, Mapping } from '../../../shared/imports/mapping.js';
import type { ImportView } from '../../../shared/ipc/imports.js';
import type { Company } from '../../../shared/ipc/organisation.js';
import { api } from '../../app/ask.js';
import { jobsQuery } from '../../app/live.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { icon } from '../../ui/Icon.js';
import { Kbd } from '../../ui/Kbd.js';
import { PageHead } from '../../ui/PageHead.js';
import { Tabs } from '../../ui/Tabs.js';
import { codesQuery } from '../registration/index.js';
import { isMapped } from './model/roles.js';
import { Columns } from './parts/Columns.js';
import { Facts } from './parts/Facts.js';
import classes from './parts/Import.module.css';
import { DatedEffect, ModeChoice } from './parts/ModeChoice.js';
import { Notes } from './parts/Notes.js';
import { Parts } from './parts/Parts.js';
import { Problems } from './parts/Problems.js';
import { useCheckFile, useCloseFile, useMapFile, useReread, useSaveImport, useStageFile } from './queries.js';

interface FilePageProps {
  readonly view: ImportView;
  readonly company: Company;
  readonly period: Period;
  readonly opening: boolean;
  readonly error: unknown;
  readonly onOther: () => void;
}

/** The file that is open: what was recognised, what is wrong with it, what it will do, and the way to the review. */
export function FilePage({ view, company, period, opening, error, onOther }: FilePageProps) {
  const t = useTexts('imports');
  const format = useFormat();
  const { id, mapping, checked } = view;
  const [tab, setTab] = useState<'check' | 'columns'>(mapping && isMapped(mapping) ? 'check' : 'columns');
  const [mode, setMode] = useState<ImportMode>(view.mode);
  const [keepAs, setKeepAs] = useState(view.keptAs ?? '');
  const [hours, wages] = [
    useQuery(codesQuery({ companyId: company.id, pay: 'hours' })),
    useQuery(codesQuery({ companyId: company.id, pay: 'wages' })),
  ];
  const check = useCheckFile(id);
  const map = useMapFile(id);
  const reread = useReread(id);
  const stage = useStageFile(id);
  const save = useSaveImport(id);
  const close = useCloseFile();
  const job = useQuery(jobsQuery()).data?.find(({ kind, state }) => kind === 'check-file' && state === 'running');
  const ready = mapping !== null && isMapped(mapping);
  const busy = opening || check.isPending || map.isPending || reread.isPending || stage.isPending;
  const failed = [check, map, reread, stage, save, close].find(({ isError }) => isError)?.error ?? error;
  const dated = mapping !== null && isDated(mapping.target);
  const all = checked && checked.good === checked.lines;
  const toDo = checked?.parts.reduce(
    (sum, part) => sum + part[mode].added + part[mode].changed + part[mode].removed,
    0,
  );
  const change = (next: Mapping): void => {
    map.mutate(next, {
      onSuccess: () => {
        if (tab === 'check' && isMapped(next)) check.mutate();
      },
    });
  };
  const send = (): void => {
    if (busy || !ready) return;
    if (!checked) {
      setTab('check');
      check.mutate();
    } else if (toDo) stage.mutate({ mode, keepAs: keepAs.trim() === '' ? null : keepAs.trim() });
  };
  useHotkeys([['mod+S', send]]);
  const primary = !checked
    ? t(check.isPending || opening ? 'check.running' : 'check.run')
    : stage.isPending
      ? t('check.staging')
      : all
        ? t('check.review')
        : t('check.reviewSome', { good: format.integer(checked.good) });
  return (
    <>
      <PageHead title={t('title')} note={view.name}>
        {checked && checked.problems.length > 0 && (
          <Button onClick={() => save.mutate('corrected')}>{t('save.corrected')}</Button>
        )}
        {view.sets.length > 0 && <Button onClick={() => save.mutate('receipt')}>{t('save.receipt')}</Button>}
        {checked && (
          <Button aria-disabled={busy} onClick={() => check.mutate()}>
            {t('check.again')}
          </Button>
        )}
        <Button onClick={onOther}>{t('other')}</Button>
        <Tooltip label={t('close')}>
          <ActionIcon aria-label={t('close')} onClick={() => close.mutate(id)}>
            <IconX {...icon} />
          </ActionIcon>
        </Tooltip>
        <Button
          variant="filled"
          leftSection={<IconChecks {...icon} />}
          rightSection={<Kbd keys="Ctrl S" onAccent />}
          aria-disabled={busy || !ready || (checked !== null && !toDo)}
          onClick={send}
        >
          {primary}
        </Button>
      </PageHead>
      <Facts view={view} onReread={(choice) => reread.mutate(choice)} onMap={change} />
      {failed !== null && failed !== undefined && <ErrorState error={failed} shape="bar" />}
      {save.data && <p className={classes.progress}>{t('save.saved', { name: save.data })}</p>}
      <Notes view={view} place={{ company: company.name, period: format.period(period) }} onMap={change} />
      <Tabs
        label={t('tab.label')}
        tabs={(['check', 'columns'] as const).map((one) => ({ id: one, label: t(`tab.${one}`) }))}
        current={tab}
        onChange={setTab}
        controls="import-body"
      />
      <div id="import-body" role="tabpanel" aria-label={t(`tab.${tab}`)} className={classes.body} data-scroller="">
        {tab === 'columns' && mapping && (
          <Columns
            view={view}
            mapping={mapping}
            hours={hours.data ?? []}
            wages={wages.data ?? []}
            keepAs={keepAs}
            onKeepAs={setKeepAs}
            onMap={change}
          />
        )}
        {tab === 'check' && job && (
          <div className={classes.progress} role="status">
            {t('check.running')}
            {job.total !== null &&
              `: ${t('check.progress', { done: format.integer(job.done), total: format.integer(job.total) })}`}
            <Button size="compact-xs" onClick={() => void api().jobs.cancel({ id: job.id })}>
              {t('check.stop')}
            </Button>
          </div>
        )}
        {tab === 'check' && checked && (
          <>
            <p className={classes.intro} role="status">
              {[
                t('check.counts', { good: format.integer(checked.good), lines: format.integer(checked.lines) }),
                all ? '' : t('check.left', { count: checked.lines - checked.good }),
                checked.good > 0 && !toDo ? t('check.nothing') : '',
                checked.good === 0 ? t('check.noneGood') : '',
              ]
                .filter(Boolean)
                .join('. ')}
            </p>
            {checked.good > 0 && dated && <DatedEffect checked={checked} />}
            {checked.good > 0 && !dated && (
              <ModeChoice target={mapping?.target} checked={checked} mode={mode} onChoose={setMode} />
            )}
            {checked.parts.length > 0 && <Parts checked={checked} mode={mode} sets={view.sets} />}
            <Problems id={id} turn={view.corrections} checked={checked} />
          </>
        )}
      </div>
    </>
  );
}
