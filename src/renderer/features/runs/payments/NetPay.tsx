import { Button, Select } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { PayRun } from '../../../../shared/ipc/runs.js';
import { ask } from '../../../app/ask.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import { Spinner } from '../../../ui/Spinner.js';
import { differenceOf, likelyNetCode } from '../model/net-pay.js';
import classes from './Payments.module.css';

/** A background report of the server: asked by a click. */
const codesQuery = (companyId: CompanyId, { id, number, year }: PayRun) => ({
  ...ask(['payments', 'codes', companyId, id], (loondesk) =>
    loondesk.payments.codes({ companyId, run: { id, number, year } }),
  ),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

interface NetPayProps {
  readonly companyId: CompanyId;
  readonly run: PayRun;
  readonly total: string;
}

/** The file's total beside the run's net pay. Which code net pay is, the API does not say: a person does. */
export function NetPay({ companyId, run, total }: NetPayProps) {
  const t = useTexts('runs');
  const format = useFormat();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const query = useQuery({ ...codesQuery(companyId, run), enabled: asked });
  const codes = query.data ?? [];
  const code = codes.find((one) => one.code === chosen) ?? likelyNetCode(codes);
  const difference = code && differenceOf(total, code.total);
  if (!query.data)
    return (
      <>
        <Button
          className={classes.compare ?? ''}
          leftSection={query.isFetching ? <Spinner /> : <IconScale {...icon} />}
          aria-disabled={query.isFetching}
          onClick={() => {
            if (asked && query.isError) void query.refetch();
            setAsked(true);
          }}
        >
          {t('payments.compareNet')}
        </Button>
        {query.isError && <ErrorState error={query.error} shape="bar" />}
      </>
    );
  return (
    <div className={classes.net}>
      <label htmlFor={`${id}-code`}>{t('payments.netCode')}</label>
      <Select
        id={`${id}-code`}
        w={260}
        searchable
        allowDeselect={false}
        data={codes.map((one) => ({ value: one.code, label: `${one.code} ${one.description}` }))}
        value={code?.code ?? null}
        onChange={setChosen}
      />
      {code && difference !== undefined && (
        <span className={classes.difference} data-same={difference === '0'} role="status">
          {difference === '0' ? <IconCircleCheck {...mark} /> : <IconAlertCircle {...mark} />}
          {format.figure(code.total)} ·{' '}
          {difference === '0' ? t('payments.same') : t('payments.differs', { amount: format.figure(difference) })}
        </span>
      )}
    </div>
  );
}
