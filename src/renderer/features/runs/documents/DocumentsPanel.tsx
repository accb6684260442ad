import { Button, Checkbox } from '@mantine/core';
import { IconDownload, IconFolderDown, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import { yearDocumentWords } from '../../../../shared/documents/words.js';
import type { PayRun } from '../../../../shared/ipc/runs.js';
import { YearDocument } from '../../../../shared/ipc/year-documents.js';
import { appInfoQuery } from '../../../app/live.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { DocumentButtons } from '../parts/DocumentButtons.js';
import { useSaveYearDocument, useSaveYearDocuments, useShowYearDocument, yearBatchesQuery } from './queries.js';
import { YearBatchState } from './YearBatchState.js';
import classes from './Documents.module.css';

const all = YearDocument.options;

interface DocumentsPanelProps {
  readonly companyId: CompanyId;
  readonly run: PayRun;
}

/** The documents of the company's year: one, those that were ticked, or all. Which run goes with them is the one in view. */
export function DocumentsPanel({ companyId, run }: DocumentsPanelProps) {
  const t = useTexts('runs');
  const { language } = useFormat();
  const [chosen, setChosen] = useState<ReadonlySet<YearDocument>>(new Set());
  const [replace, setReplace] = useState(false);
  const batches = useQuery(yearBatchesQuery()).data ?? [];
  // One at a time is told of: the newest of this run.
  const batch = batches.find((one) => one.companyId === companyId && one.run.id === run.id);
  const saveOne = useSaveYearDocument(companyId, run);
  const show = useShowYearDocument(companyId, run);
  const canShow = useQuery(appInfoQuery()).data?.host === 'electron';
  // One message at a time: of what was done last.
  const act = (
    now: typeof saveOne | typeof show,
    other: typeof saveOne | typeof show,
    document: YearDocument,
  ): void => {
    other.reset();
    now.mutate(document);
  };
  const waitingFor = (document: YearDocument) => {
    if (show.isPending && show.variables === document) return 'show';
    return saveOne.isPending && saveOne.variables === document ? 'save' : null;
  };
  const saveMany = useSaveYearDocuments(companyId, run);
  const off = batch?.state === 'running' || saveMany.isPending;
  const tick = (document: YearDocument, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(document);
    else next.delete(document);
    setChosen(next);
  };
  const start = (): void => {
    if (off) return;
    saveMany.mutate({ documents: chosen.size === 0 ? all : all.filter((one) => chosen.has(one)), replace });
  };
  return (
    <div className={classes.panel}>
      <NoteLine icon={<IconInfoCircle {...mark} />}>
        {t('documents.unknown', { year: String(run.year), number: String(run.number) })}
      </NoteLine>
      <div className={classes.actions}>
        <Checkbox
          label={t('documents.all')}
          checked={chosen.size === all.length}
          indeterminate={chosen.size > 0 && chosen.size < all.length}
          onChange={(event) => setChosen(new Set(event.currentTarget.checked ? all : []))}
        />
        <Button variant="filled" leftSection={<IconFolderDown {...icon} />} aria-disabled={off} onClick={start}>
          {chosen.size === 0
            ? t('documents.allIntoFolder')
            : t('documents.intoFolder', { count: chosen.size, shown: String(chosen.size) })}
        </Button>
        <Checkbox
          label={t('payslips.replace')}
          checked={replace}
          onChange={(event) => setReplace(event.currentTarget.checked)}
        />
      </div>
      {saveMany.isError && <ErrorState error={saveMany.error} shape="bar" />}
      {batch && <YearBatchState batch={batch} />}
      {show.isError && <ErrorState error={show.error} shape="bar" />}
      {saveOne.isError && <ErrorState error={saveOne.error} shape="bar" />}
      {saveOne.data && (
        <NoteLine icon={<IconDownload {...mark} />}>{t('payslips.savedAs', { name: saveOne.data })}</NoteLine>
      )}
      <ul className={classes.list} aria-label={t('documents.list', { year: String(run.year) })} tabIndex={0}>
        {all.map((document) => {
          const name = yearDocumentWords[language][document];
          return (
            <li key={document} className={classes.document}>
              <Checkbox
                classNames={{ body: classes.tick ?? '' }}
                label={name}
                checked={chosen.has(document)}
                onChange={(event) => tick(document, event.currentTarget.checked)}
              />
              <DocumentButtons
                word={t(canShow ? 'documents.show' : 'documents.save')}
                showName={`${t('documents.show')}: ${name}`}
                saveName={`${t('documents.save')}: ${name}`}
                busy={saveOne.isPending || show.isPending}
                waiting={waitingFor(document)}
                onShow={canShow ? () => act(show, saveOne, document) : null}
                onSave={() => act(saveOne, show, document)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
