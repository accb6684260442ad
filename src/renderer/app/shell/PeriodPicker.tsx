import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Chip } from '../../ui/Chip.js';
import { icon, mark } from '../../ui/Icon.js';
import { useGo } from '../navigation.js';
import { periodChoices, reachableYears, relationTo } from '../place/period-menu.js';
import { periodToSearch } from '../place/search.js';
import type { Place } from '../place/use-place.js';
import { Picker } from './Picker.js';
import classes from './PeriodPicker.module.css';

/** The period in view, with how it lies to the company's current one. An earlier one is loud, but never red. */
export function PeriodPicker({ place }: { readonly place: Place }) {
  const t = useTexts('shell');
  const format = useFormat();
  const go = useGo();
  const [year, setYear] = useState<number | null>(null);
  const current = place.companyPeriod?.current;
  const period = place.period;
  if (!current || !period) return null;

  const relation = relationTo(period, current);
  const [first, last] = reachableYears(current);
  const shownYear = Math.min(last, Math.max(first, year ?? period.year));
  const choices = periodChoices(shownYear, current);

  const pick = (value: string): void => {
    const choice = choices.find((entry) => periodToSearch(entry.period) === value);
    if (!choice) return;
    void go.period(choice.relation === 'current' ? null : choice.period);
    setYear(null);
  };

  return (
    <Picker
      label={t('context.period')}
      rigid
      searchable={false}
      current={periodToSearch(period)}
      onPick={pick}
      shown={
        <>
          <span>{format.period(period)}</span>
          <Chip
            tone={relation === 'earlier' ? 'warn' : 'quiet'}
            icon={relation === 'earlier' && <IconHistory {...mark} />}
          >
            {t(`relation.${relation}`)}
          </Chip>
        </>
      }
      options={choices.map((choice) => ({
        value: periodToSearch(choice.period),
        label: format.period(choice.period),
        note: t(`relation.${choice.relation}`),
      }))}
      header={
        <div className={classes.years}>
          <ActionIcon
            aria-label={t('periodMenu.previousYear')}
            disabled={shownYear <= first}
            onClick={() => setYear(shownYear - 1)}
          >
            <IconChevronLeft {...icon} />
          </ActionIcon>
          <strong>{shownYear}</strong>
          <ActionIcon
            aria-label={t('periodMenu.nextYear')}
            disabled={shownYear >= last}
            onClick={() => setYear(shownYear + 1)}
          >
            <IconChevronRight {...icon} />
          </ActionIcon>
        </div>
      }
      footer={t('periodMenu.derived')}
    />
  );
}
