import { Button } from '@mantine/core';
import { IconDownload, IconFileSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { PayRun } from '../../../../shared/ipc/runs.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { todayHere } from '../../../app/use-today.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DateField } from '../../../ui/DateField.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { Spinner } from '../../../ui/Spinner.js';
import { TransferList } from './TransferList.js';
import classes from './Payments.module.css';

interface PaymentsPanelProps {
  readonly companyId: CompanyId;
  readonly run: PayRun;
  /** The run before it, for accounts that changed; undefined: there is none. */
  readonly before: PayRun | undefined;
}

const runOf = ({ id, number, year }: PayRun) => ({ id, number, year });

/** The payment file of a run: who gets what where, what changed, and saving it as it came. */
export function PaymentsPanel({ companyId, run, before }: PaymentsPanelProps) {
  const t = useTexts('runs');
  const [day, setDay] = useState<CalendarDate | null>(CalendarDate.parse(todayHere()));
  const read = useMutation({
    mutationFn: async (paymentDate: CalendarDate) => ({
      paymentDate,
      file: await unwrap(
        api().payments.read({ companyId, run: runOf(run), before: before ? runOf(before) : null, paymentDate }),
      ),
    }),
    onSuccess: () => save.reset(),
  });
  const save = useMutation({
    mutationFn: async (paymentDate: CalendarDate) =>
      (await unwrap(api().payments.save({ companyId, run: runOf(run), paymentDate }))).name,
  });
  // A file of another day is not the one that stands there.
  const data = read.data?.paymentDate === day ? read.data : undefined;
  const there = data && data.file.characters > 0;
  return (
    <div className={classes.panel}>
      <p className={classes.help}>{t('payments.help')}</p>
      <div className={classes.ask}>
        <div className={classes.date}>
          <DateField label={t('payments.date')} value={day} onChange={setDay} />
        </div>
        <Button
          variant={there ? 'default' : 'filled'}
          leftSection={read.isPending ? <Spinner /> : <IconFileSearch {...icon} />}
          aria-disabled={read.isPending || day === null}
          onClick={() => {
            if (day !== null && !read.isPending) read.mutate(day);
          }}
        >
          {t('payments.read')}
        </Button>
        {there && (
          <Button
            variant="filled"
            leftSection={<IconDownload {...icon} />}
            aria-disabled={save.isPending}
            onClick={() => save.mutate(data.paymentDate)}
          >
            {t('payments.save')}
          </Button>
        )}
      </div>
      {read.isError && <ErrorState error={read.error} shape="bar" />}
      {save.isError && <ErrorState error={save.error} shape="bar" />}
      {save.data && <NoteLine icon={<IconDownload {...mark} />}>{t('payslips.savedAs', { name: save.data })}</NoteLine>}
      {data && !data.file.content && (
        <EmptyState
          title={t(there ? 'payments.unreadable' : 'payments.none')}
          text={t(there ? 'payments.unreadableText' : 'payments.noneText')}
        />
      )}
      {data?.file.content && (
        <TransferList companyId={companyId} run={run} before={before} content={data.file.content} />
      )}
    </div>
  );
}
