import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { PaidTransfer, PaymentFile } from '../../../../shared/ipc/payments.js';
import type { PayRun } from '../../../../shared/ipc/runs.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { LongList } from '../../../ui/LongList.js';
import { NetPay } from './NetPay.js';
import classes from './Payments.module.css';

interface TransferListProps {
  readonly companyId: CompanyId;
  readonly run: PayRun;
  readonly before: PayRun | undefined;
  readonly content: NonNullable<PaymentFile['content']>;
}

/** The transfers of a file, those to another account than last time first, and what they come to. */
export function TransferList({ companyId, run, before, content }: TransferListProps) {
  const t = useTexts('runs');
  const format = useFormat();
  const { transfers, total, says, compared } = content;
  const changed = transfers.filter((one) => one.compared === 'changed').length;
  const added = transfers.filter((one) => one.compared === 'new').length;
  return (
    <>
      <dl className={classes.facts}>
        <dt>{t('payments.transfers')}</dt>
        <dd>{format.integer(transfers.length)}</dd>
        <dt>{t('payments.total')}</dt>
        <dd>{format.figure(total)}</dd>
        {says !== null && (
          <>
            <dt>{t('payments.says')}</dt>
            <dd>{format.figure(says)}</dd>
          </>
        )}
      </dl>
      <NetPay companyId={companyId} run={run} total={total} />
      <p className={classes.help}>
        {before && compared
          ? `${t('payments.changed', { count: changed, number: String(before.number) })} ${t('payments.added', { count: added })} ${t('payments.byName')}`
          : t('payments.notCompared')}
      </p>
      <div className={classes.list} data-scroller tabIndex={0} role="region" aria-label={t('payments.list')}>
        <LongList items={transfers} keyOf={keyOf} estimate={36} label={t('payments.list')}>
          {(transfer, place) => (
            <li key={keyOf(transfer)} className={classes.transfer} data-compared={transfer.compared} {...place}>
              <span className={classes.name}>{transfer.name}</span>
              <span className={classes.iban}>
                {transfer.iban}
                {transfer.compared === 'changed' && (
                  <span className={classes.was}> {t('payments.was', { iban: transfer.was.join(', ') })}</span>
                )}
                {transfer.compared === 'new' && <span className={classes.was}> {t('payments.new')}</span>}
              </span>
              <span className={classes.amount}>{format.figure(transfer.amount)}</span>
            </li>
          )}
        </LongList>
      </div>
    </>
  );
}

const keyOf = ({ iban, name, amount }: PaidTransfer): string => `${iban} ${name} ${amount}`;
