import { Button } from '@mantine/core';
import { IconCircleCheck, IconClock } from '@tabler/icons-react';
import type { PeriodType } from '../../../shared/domain/period.js';
import type { PayRun } from '../../../shared/ipc/runs.js';
import type { Declaration } from '../../../shared/ipc/wage-tax.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { mark } from '../../ui/Icon.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { correctedDays, runOfDeclaration, sentDay } from './model.js';
import classes from './WageTax.module.css';

interface DeclarationTableProps {
  readonly declarations: readonly Declaration[];
  readonly type: PeriodType;
  readonly runs: readonly PayRun[];
  readonly busy: boolean;
  readonly canPay: boolean;
  readonly onXml: (declaration: Declaration) => void;
  readonly onPayment: (declaration: Declaration, run: PayRun) => void;
}

const columns = ['period', 'status', 'sent', 'total', 'reference', 'corrects'] as const;

/** A line a declaration; status and total as Nmbrs wrote them. */
export function DeclarationTable({ declarations, type, runs, busy, canPay, onXml, onPayment }: DeclarationTableProps) {
  const t = useTexts('wageTax');
  const format = useFormat();
  return (
    <PlainTable
      actions
      label={t('title')}
      columns={columns.map((id) => ({ id, word: t(`column.${id}`), figure: id === 'total' }))}
    >
      {declarations.map((declaration) => {
        const { id, period, year, serial, status, total, paymentReference } = declaration;
        const words = `${format.period({ year, number: period, type })} · ${serial}`;
        const day = sentDay(declaration);
        const run = runOfDeclaration(declaration, runs);
        return (
          <tr key={id} data-sent={day !== null}>
            <th scope="row">{words}</th>
            <td>{status === '' ? t('unknown') : status}</td>
            <td>
              <span className={classes.sent}>
                {day === null ? <IconClock {...mark} /> : <IconCircleCheck {...mark} />}
                {day === null ? t('notSent') : format.date(day)}
              </span>
            </td>
            <td data-figure>{format.integer(total)}</td>
            <td>{paymentReference}</td>
            <td>
              {correctedDays(declaration)
                .map((one) => format.date(one))
                .join(' – ')}
            </td>
            <td className={classes.actions}>
              <Button
                size="xs"
                variant="subtle"
                aria-label={`${t('xml')}: ${words}`}
                disabled={busy}
                onClick={() => onXml(declaration)}
              >
                {t('xml')}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                aria-label={`${t('payment')}: ${words}`}
                disabled={busy || !canPay || !run}
                onClick={() => run && onPayment(declaration, run)}
              >
                {t('payment')}
              </Button>
            </td>
          </tr>
        );
      })}
    </PlainTable>
  );
}
