import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePlace } from '../../app/place/use-place.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PageHead } from '../../ui/PageHead.js';
import { SkeletonRows } from '../../ui/SkeletonRows.js';
import { FilePage } from './FilePage.js';
import type { ImportId } from '../../../shared/ipc/imports.js';
import { DropArea, DropZone } from './parts/DropZone.js';
import { Earlier } from './parts/Earlier.js';
import { EndedLines } from './parts/EndedLines.js';
import { currentQuery, useOpenFile } from './queries.js';

/** Files of registrations: drop one, look at what it means, go to the review. */
export function ImportScreen() {
  const t = useTexts('imports');
  const { company, period } = usePlace();
  const current = useQuery(currentQuery());
  const open = useOpenFile();
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const [shown, setShown] = useState<ImportId | null>(null);
  if (current.isError) return <ErrorState error={current.error} onRetry={() => void current.refetch()} />;
  if (!company || !period || current.isPending) return <SkeletonRows rows={8} height={28} />;
  const take = (file: File | null): void => {
    setTooLarge(null);
    setShown(null);
    open.mutate({ file, place: { companyId: company.id, period } });
  };
  const view = current.data;
  const refused = tooLarge === null ? view?.refused : 'too-large';
  const name = tooLarge ?? view?.name;
  return (
    <DropArea onFile={take} onTooLarge={setTooLarge}>
      {shown !== null ? (
        <EndedLines id={shown} onBack={() => setShown(null)} />
      ) : view && !refused ? (
        <FilePage
          key={view.id}
          view={view}
          company={company}
          period={period}
          opening={open.isPending}
          error={open.error}
          onOther={() => take(null)}
        />
      ) : (
        <>
          <PageHead title={t('title')} {...(name !== undefined && { note: name })} />
          {open.isError && <ErrorState error={open.error} shape="bar" />}
          {refused && (
            <EmptyState title={t('refused.title')} text={`${t(`refused.${refused}`)} ${t('refused.nothingSent')}`}>
              <Button onClick={() => take(null)}>{t('other')}</Button>
            </EmptyState>
          )}
          <DropZone reading={open.isPending} onChoose={() => take(null)} />
          <Earlier onShow={setShown} />
        </>
      )}
    </DropArea>
  );
}
