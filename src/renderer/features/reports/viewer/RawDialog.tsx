import { Button, Modal } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportRunId } from '../../../../shared/ipc/reports.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { rawQuery } from '../queries.js';
import classes from './Viewer.module.css';

/** Characters of one piece, as main cuts them. */
const piece = 50_000;

/** The answer as it came, a piece at a time: it may be fifty megabytes. */
export function RawDialog({
  id,
  opened,
  onClose,
}: {
  readonly id: ReportRunId;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const t = useTexts('reports');
  const tUi = useTexts('ui');
  const format = useFormat();
  const [from, setFrom] = useState(0);
  const raw = useQuery({ ...rawQuery(id, from), enabled: opened, placeholderData: keepPreviousData });
  const total = raw.data?.characters ?? 0;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('raw.title')}
      size="min(1100px, 90vw)"
      closeButtonProps={{ 'aria-label': tUi('close') }}
    >
      {raw.isError && <ErrorState error={raw.error} shape="bar" />}
      {raw.data && (
        <pre className={classes.raw} tabIndex={0} aria-label={t('raw.title')}>
          {raw.data.text.replace(/></g, '>\n<')}
        </pre>
      )}
      {total > piece && (
        <div className={classes.rawFoot}>
          <Button disabled={from === 0} onClick={() => setFrom(Math.max(0, from - piece))}>
            {t('raw.earlier')}
          </Button>
          <Button disabled={from + piece >= total} onClick={() => setFrom(from + piece)}>
            {t('raw.later')}
          </Button>
          <span>
            {t('raw.part', {
              from: format.integer(from + 1),
              to: format.integer(Math.min(total, from + piece)),
              total: format.integer(total),
            })}
          </span>
        </div>
      )}
    </Modal>
  );
}
