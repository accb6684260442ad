import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ChangeSet, ReceiptFormat } from '../../../../shared/ipc/changes.js';
import { appInfoQuery } from '../../../app/live.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import { useSaveReceipt } from '../../changes/index.js';
import classes from './Receipt.module.css';

/** The receipt as a file. Main asks where it goes. */
export function SaveReceipt({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('outbox');
  const save = useSaveReceipt();
  const { data: info } = useQuery(appInfoQuery());
  const noPdf = info?.host === 'stand-in';
  return (
    <>
      <div className={classes.save}>
        {ReceiptFormat.options.map((format) => (
          <Button
            key={format}
            leftSection={<IconDownload {...icon} />}
            disabled={save.isPending || (format === 'pdf' && noPdf)}
            onClick={() => save.mutate({ id: set.id, format })}
          >
            {t(`save.${format}`)}
          </Button>
        ))}
        {save.data?.name && <span role="status">{t('save.done', { name: save.data.name })}</span>}
      </div>
      {noPdf && <p className={classes.noPdf}>{t('save.noPdf')}</p>}
      {save.error && <ErrorState error={save.error} shape="bar" />}
    </>
  );
}
