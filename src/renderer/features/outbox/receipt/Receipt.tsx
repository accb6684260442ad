import { useQuery } from '@tanstack/react-query';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { connectionsQuery } from '../../../app/place/queries.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../ui/DataList.js';
import classes from './Receipt.module.css';
import { SaveReceipt } from './SaveReceipt.js';
import { ReceiptLines } from './ReceiptLines.js';
import { useOutcome } from './use-outcome.js';

/** What was sent, when, by which connection and user, and what each line came to. Printed, it stands alone. */
export function Receipt({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('outbox');
  const tShell = useTexts('shell');
  const format = useFormat();
  const outcome = useOutcome();
  const connection = useQuery(connectionsQuery()).data?.find(({ id }) => id === set.connectionId);
  const moment = (instant: string): string => t('receipt.at', { day: format.day(instant), time: format.time(instant) });
  const kind = tShell(`kind.${set.connectionKind}.word`);
  return (
    <article className={classes.receipt}>
      <h3 className={classes.title}>{t('receipt.title')}</h3>
      <DataList>
        <DataRow label={t('receipt.connection')}>{connection ? `${connection.name} · ${kind}` : kind}</DataRow>
        {connection && <DataRow label={t('receipt.user')}>{connection.user}</DataRow>}
        <DataRow label={t('receipt.company')}>{`${set.company.number} ${set.company.name}`}</DataRow>
        <DataRow label={t('receipt.period')}>{format.period(set.period)}</DataRow>
        <DataRow label={t('receipt.made')}>{moment(set.createdAt)}</DataRow>
        {set.checkedAt !== null && <DataRow label={t('receipt.checked')}>{moment(set.checkedAt)}</DataRow>}
        <DataRow label={t('receipt.ended')}>{moment(set.updatedAt)}</DataRow>
        {set.earlierPeriod?.consent && <DataRow label={t('receipt.consent')}>{t('receipt.consentText')}</DataRow>}
        <DataRow label={t('receipt.result')}>{outcome(set.counts)}</DataRow>
      </DataList>
      <SaveReceipt set={set} />
      <ReceiptLines steps={set.steps} />
    </article>
  );
}
