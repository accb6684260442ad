import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ChangeSet, ReceiptFormat } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import { useSaveReceipt } from '../../changes/index.js';
import classes from './Receipt.module.css';

/** The receipt as a file. Main asks where it goes. */
export function SaveReceipt({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('outbox');
  const save = useSaveReceipt();
  return (
    <>
      <div className={classes.save}>
        {ReceiptFormat.options.map((format) => (
          <Button
            key={format}
            leftSection={<IconDownload {...icon} />}
            disabled={save.isPending}
            onClick={() => save.mutate({ id: set.id, format })}
          >
            {t(`save.${format}`)}
          </Button>
        ))}
        {save.data?.name && <span role="status">{t('save.done', { name: save.data.name })}</span>}
      </div>
      {save.error && <ErrorState error={save.error} shape="bar" />}
    </>
  );
}
