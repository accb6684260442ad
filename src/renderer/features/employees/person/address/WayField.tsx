import { SegmentedControl, Select } from '@mantine/core';
import { type Period, samePeriod } from '../../../../../shared/domain/period.js';
import type { AddressStepKind } from '../../../../../shared/ipc/changes.js';
import type { AddressSpan } from '../../../../../shared/ipc/employees.js';
import { relationTo } from '../../../../app/place/period-menu.js';
import { periodToSearch } from '../../../../app/place/search.js';
import { usePlace } from '../../../../app/place/use-place.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Field } from '../../../../ui/Field.js';
import { type AddressDraft, movePeriods } from '../../model/address-form.js';
import classes from './AddressForm.module.css';

interface WayFieldProps {
  readonly draft: AddressDraft;
  readonly exists: boolean;
  readonly from: Period;
  /** The address that holds in the period in view, with its periods. */
  readonly span: AddressSpan | undefined;
  readonly onChange: (part: Partial<AddressDraft>) => void;
}

/** A move starts a new address; a correction rewrites the one that stands, wherever it holds. */
export function WayField({ draft, exists, from, span, onChange }: WayFieldProps) {
  const t = useTexts('employees');
  const format = useFormat();
  const current = usePlace().companyPeriod?.current;
  const periods = movePeriods(from);
  const relation = current ? relationTo(draft.period, current) : 'current';

  const spanText = (): string => {
    if (!span) return t('address.correctTextOpen');
    const first = format.shortPeriod(span.from);
    const holds =
      span.until === null
        ? t('history.since', { from: first })
        : t('history.until', { from: first, until: format.shortPeriod(span.until) });
    return t('address.correctText', { span: holds });
  };
  const pickWay = (value: string): void => {
    const way: AddressStepKind = value === 'address.correct' ? 'address.correct' : 'address.move';
    onChange(way === 'address.correct' ? { way, period: from } : { way });
  };

  return (
    <>
      {exists && (
        <Field
          id="address-way"
          label={t('address.way')}
          help={draft.way === 'address.correct' ? spanText() : t('address.moveText')}
        >
          <SegmentedControl
            id="address-way"
            aria-label={t('address.way')}
            value={draft.way}
            onChange={pickWay}
            data={[
              { value: 'address.move', label: t('address.move') },
              { value: 'address.correct', label: t('address.correct') },
            ]}
          />
        </Field>
      )}
      {draft.way === 'address.move' && (
        <Field
          id="address-from"
          label={t('address.from')}
          help={t(
            relation === 'earlier'
              ? 'address.fromEarlier'
              : relation === 'later'
                ? 'address.fromLater'
                : 'address.fromCurrent',
          )}
        >
          <Select
            id="address-from"
            className={classes.wide ?? ''}
            allowDeselect={false}
            value={periodToSearch(draft.period)}
            data={periods.map((period) => ({ value: periodToSearch(period), label: format.period(period) }))}
            onChange={(value) => {
              const period = periods.find((entry) => periodToSearch(entry) === value);
              if (period && !samePeriod(period, draft.period)) onChange({ period });
            }}
          />
        </Field>
      )}
    </>
  );
}
