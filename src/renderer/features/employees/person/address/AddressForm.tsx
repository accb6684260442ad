import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import {
  type AddressField,
  type AddressValues,
  checkAddress,
  normaliseAddress,
} from '../../../../../shared/domain/address.js';
import { type Period, samePeriod } from '../../../../../shared/domain/period.js';
import type { AddressSpan } from '../../../../../shared/ipc/employees.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { Kbd } from '../../../../ui/Kbd.js';
import { type AddressDraft, changedFields, problemsToShow, shownFields } from '../../model/address-form.js';
import { spanIn } from '../../model/address-spans.js';
import type { OfEmployee } from '../../queries.js';
import { AddressFieldRow } from './AddressFieldRow.js';
import classes from './AddressForm.module.css';
import { LeaveGuard } from './LeaveGuard.js';
import type { Staged } from '../use-staged.js';
import { useStageAddress } from './use-stage-address.js';
import { WayField } from './WayField.js';

interface AddressFormProps {
  readonly of: OfEmployee & { readonly period: Period };
  /** As it stands in Nmbrs in the period in view. */
  readonly before: AddressValues;
  /** False: there is no home address yet, so nothing can be corrected. */
  readonly exists: boolean;
  readonly start: AddressDraft;
  /** What was staged for it before; typing the old values back takes it out again. */
  readonly staged: Staged | undefined;
  readonly spans: readonly AddressSpan[];
  readonly onDone: () => void;
}

/** The home address as a form. Staging puts it in a change set; nothing is sent from here. */
export function AddressForm({ of, before, exists, start, staged, spans, onDone }: AddressFormProps) {
  const t = useTexts('employees');
  const tUi = useTexts('ui');
  const [draft, setDraft] = useState(start);
  const [visited, setVisited] = useState<ReadonlySet<AddressField>>(new Set());
  const [tried, setTried] = useState(false);
  const stage = useStageAddress({ of, before, staged, onDone });

  const changed = changedFields(before, draft.values);
  const problems = problemsToShow(draft.values, visited, tried);
  const wrong = Object.keys(problems).length;
  const touched =
    changedFields(start.values, draft.values).length > 0 ||
    draft.way !== start.way ||
    !samePeriod(draft.period, start.period);

  const idle = changed.length === 0 && !staged;

  const submit = (): void => {
    setTried(true);
    const invalid = Object.keys(checkAddress(normaliseAddress(draft.values)))[0];
    if (invalid !== undefined) {
      document.getElementById(`address-${invalid}`)?.focus();
      return;
    }
    if (idle || stage.isPending) return;
    stage.mutate({ ...draft, values: normaliseAddress(draft.values) });
  };
  useHotkeys([['mod+S', submit]], []);

  const keyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    const menuOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || menuOpen) return;
    event.preventDefault();
    onDone();
  };

  const unchanged = staged ? t('address.takenOut') : t('address.nothingChanged');
  const remark =
    wrong > 0 ? t('address.fixFirst', { count: wrong }) : changed.length === 0 ? unchanged : t('address.notSentYet');

  return (
    <form
      className={classes.form}
      noValidate
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={classes.fields}>
        <WayField
          draft={draft}
          exists={exists}
          from={of.period}
          span={spanIn(spans, of.period)}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        {shownFields(draft.values, before).map((field) => (
          <AddressFieldRow
            key={field}
            field={field}
            value={draft.values[field]}
            before={before[field]}
            changed={changed.includes(field)}
            problem={problems[field]}
            onChange={(value) => setDraft({ ...draft, values: { ...draft.values, [field]: value } })}
            onLeave={() => setVisited((fields) => new Set([...fields, field]))}
          />
        ))}
      </div>
      {stage.isError && <ErrorState error={stage.error} shape="bar" />}
      <div className={classes.foot}>
        <Button
          type="submit"
          variant="filled"
          rightSection={<Kbd keys="Ctrl S" onAccent />}
          aria-disabled={idle || stage.isPending}
        >
          {t('address.stage')}
        </Button>
        <Button variant="subtle" rightSection={<Kbd keys="Esc" />} onClick={onDone}>
          {tUi('cancel')}
        </Button>
        <span className={classes.remark} role="status">
          {remark}
        </span>
      </div>
      <LeaveGuard on={touched && !stage.isSuccess} />
    </form>
  );
}
