import { Button, Checkbox, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { BookFormat } from '../../../../shared/ipc/bookkeeping.js';
import type { ReportRun, ReportTable } from '../../../../shared/ipc/reports.js';
import { todayHere } from '../../../app/use-today.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DateField } from '../../../ui/DateField.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { Field } from '../../../ui/Field.js';
import { mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { AccountList } from './AccountList.js';
import { ColumnPicker } from './ColumnPicker.js';
import { useBook, useBookLosses } from './use-book.js';

/** How letters are written, as one choice. */
const encodingParts = {
  'utf-8-mark': { encoding: 'utf-8', mark: true },
  'utf-8': { encoding: 'utf-8', mark: false },
  'windows-1252': { encoding: 'windows-1252', mark: false },
} as const satisfies Record<string, Pick<BookFormat, 'encoding' | 'mark'>>;
type Encoding = keyof typeof encodingParts;
const encodings: readonly Encoding[] = ['utf-8-mark', 'utf-8', 'windows-1252'];

const encodingOf = ({ encoding, mark: marked }: Pick<BookFormat, 'encoding' | 'mark'>): Encoding =>
  encoding === 'utf-8' && marked ? 'utf-8-mark' : encoding;

interface BookDialogProps {
  readonly run: ReportRun;
  readonly table: ReportTable;
  readonly at: number;
  readonly onClose: () => void;
}

/** How the journal of this company is written for its bookkeeping; what is chosen is kept for the next time. */
export function BookDialog({ run, table, at, onClose }: BookDialogProps) {
  const t = useTexts('reports');
  const tUi = useTexts('ui');
  const words = useFormat();
  const id = useId();
  const [day, setDay] = useState<CalendarDate | null>(CalendarDate.parse(todayHere()));
  const { format, change, save } = useBook(run, at);
  const select = (key: 'separator' | 'decimals' | 'dates', label: string, words: Readonly<Record<string, string>>) => (
    <Field id={`${id}-${key}`} label={label}>
      <NativeSelect
        id={`${id}-${key}`}
        value={format[key]}
        data={BookFormat.shape[key].options.map((value) => ({ value, label: words[value] ?? value }))}
        onChange={(event) => change({ [key]: BookFormat.shape[key].parse(event.currentTarget.value) })}
      />
    </Field>
  );
  const losses = useBookLosses(run, at, format, day);
  const { data } = save;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('book.title')}
      size={680}
      closeButtonProps={{ 'aria-label': tUi('close') }}
    >
      <p>{t('book.help')}</p>
      <Field id={`${id}-date`} label={t('book.date')}>
        <DateField id={`${id}-date`} value={day} onChange={setDay} />
      </Field>
      <Field id={`${id}-journal`} label={t('book.journal')}>
        <TextInput
          id={`${id}-journal`}
          maxLength={30}
          value={format.journal}
          onChange={(event) => change({ journal: event.currentTarget.value })}
        />
      </Field>
      <ColumnPicker columns={format.columns} onChange={(columns) => change({ columns })} />
      {select('separator', t('book.separator'), {
        ';': t('book.semicolon'),
        ',': t('book.comma'),
        '\t': t('book.tab'),
      })}
      {select('decimals', t('book.decimals'), { ',': '1234,56', '.': '1234.56' })}
      {select('dates', t('book.dates'), {
        'dd-mm-yyyy': '31-10-2026',
        'yyyy-mm-dd': '2026-10-31',
        yyyymmdd: '20261031',
      })}
      <Field id={`${id}-encoding`} label={t('csv.encoding')}>
        <NativeSelect
          id={`${id}-encoding`}
          value={encodingOf(format)}
          data={encodings.map((value) => ({ value, label: t(`book.encoding.${value}`) }))}
          onChange={(event) => {
            const chosen = encodings.find((one) => one === event.currentTarget.value);
            if (chosen) change(encodingParts[chosen]);
          }}
        />
      </Field>
      {losses.isError && <ErrorState error={losses.error} shape="bar" />}
      {format.encoding !== 'utf-8' && losses.data && (
        <NoteLine icon={losses.data.length === 0 ? <IconCircleCheck {...mark} /> : <IconAlertTriangle {...mark} />}>
          {losses.data.length === 0
            ? t('book.noneLost')
            : t('book.lost', {
                list: losses.data.map((one) => t('book.lostOne', one)).join(', '),
              })}
        </NoteLine>
      )}
      <Group gap={16} mt={8}>
        {(['summed', 'heads'] as const).map((key) => (
          <Checkbox
            key={key}
            label={t(`book.${key}`)}
            checked={format[key]}
            onChange={(event) => change({ [key]: event.currentTarget.checked })}
          />
        ))}
      </Group>
      <AccountList run={run} table={table} at={at} format={format} onChange={(accounts) => change({ accounts })} />
      {save.isError && <ErrorState error={save.error} shape="bar" />}
      {data?.name && (
        <NoteLine icon={data.balanced ? <IconDownload {...mark} /> : <IconAlertTriangle {...mark} />}>
          {t(data.balanced ? 'book.saved' : 'book.unbalanced', {
            name: data.name,
            count: data.lines,
            amount: words.figure(data.difference),
          })}
        </NoteLine>
      )}
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{tUi('close')}</Button>
        <Button
          variant="filled"
          disabled={day === null || save.isPending}
          onClick={() => day !== null && save.mutate(day)}
        >
          {t('book.save')}
        </Button>
      </Group>
    </Modal>
  );
}
