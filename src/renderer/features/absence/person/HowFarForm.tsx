import { useState } from 'react';
import { checkMore, checkPartial } from '../../../../shared/domain/absence-checks.js';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { PercentReading } from '../../../../shared/ipc/absence.js';
import { useToday } from '../../../app/use-today.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { readPercentage } from '../model/percentage.js';
import { CaseForm, type CaseEntryProps } from './CaseForm.js';
import { ReadingField } from './ReadingField.js';

interface HowFarFormProps extends CaseEntryProps {
  readonly act: 'more' | 'partial';
  readonly words: Readonly<Record<'title' | 'from' | 'percentage', string>>;
}

/** How far somebody is absent from a day on: less in a partial recovery, or more than now. */
function HowFarForm({ act, words, of, one, service, onDone }: HowFarFormProps) {
  const t = useTexts('absence');
  const today = useToday();
  const [from, setFrom] = useState<CalendarDate | null>(null);
  const [text, setText] = useState('');
  const [reads, setReads] = useState<PercentReading>('absent');
  const [reported, setReported] = useState<CalendarDate | null>(today);
  const percentage = readPercentage(text);
  const check = act === 'more' ? checkMore : checkPartial;
  const problem = check({ from, percentage: percentage ?? Number.NaN, reported }, one, service);
  const entered =
    from === null || percentage === null || reported === null
      ? null
      : { ...of, absenceId: one.last.id, from, percentage, reported };

  return (
    <CaseForm
      title={words.title}
      date={{ id: 'absence-from', label: words.from, value: from, onChange: setFrom }}
      reported={{ label: t('report.reported'), value: reported, onChange: setReported }}
      problem={problem}
      input={entered && (act === 'more' ? { act, ...entered } : { act, ...entered, reads })}
      onDone={onDone}
      percentage={{
        label: words.percentage,
        text,
        help: t('partial.now', { percentage: one.last.percentage }),
        onChange: setText,
      }}
    >
      {act === 'partial' && percentage !== null && (
        <ReadingField percentage={percentage} value={reads} onChange={setReads} />
      )}
    </CaseForm>
  );
}

/** Working fewer hours than before in a case that runs. */
export function MoreForm(props: CaseEntryProps) {
  const t = useTexts('absence');
  const words = { title: t('more.title'), from: t('more.from'), percentage: t('more.percentage') };
  return <HowFarForm act="more" words={words} {...props} />;
}

/** Working part of the hours again. */
export function PartialForm(props: CaseEntryProps) {
  const t = useTexts('absence');
  const words = { title: t('partial.title'), from: t('partial.from'), percentage: t('partial.percentage') };
  return <HowFarForm act="partial" words={words} {...props} />;
}
