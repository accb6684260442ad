import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PersonalField } from '../../../../../shared/domain/personal-data.js';
import type { Period } from '../../../../../shared/domain/period.js';
import type { PersonalInfo } from '../../../../../shared/ipc/employees.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { Kbd } from '../../../../ui/Kbd.js';
import { beforeOf, changesOf, draftOf, personalProblems, stagedAs } from '../../model/personal-form.js';
import type { PersonalGroup } from '../../model/personal-groups.js';
import type { OfEmployee } from '../../queries.js';
import classes from '../address/AddressForm.module.css';
import { LeaveGuard } from '../address/LeaveGuard.js';
import type { Staged } from '../use-staged.js';
import { BsnField } from './BsnField.js';
import { FixedRows } from './FixedRows.js';
import { FromField } from './FromField.js';
import { PersonalFieldRow } from './PersonalFieldRow.js';
import { useStagePersonal } from './use-stage-personal.js';

interface PersonalFormProps {
  readonly of: OfEmployee & { readonly period: Period };
  readonly info: PersonalInfo;
  readonly group: PersonalGroup;
  readonly staged: Staged | undefined;
  readonly onDone: () => void;
}

/** One group of personal data as a form. What is staged in the other groups stays staged. Nothing is sent from here. */
export function PersonalForm({ of, info, group, staged, onDone }: PersonalFormProps) {
  const t = useTexts('employees');
  const tUi = useTexts('ui');
  const format = useFormat();
  const [before, setBefore] = useState(() => beforeOf(info));
  const [start, setStart] = useState(() => draftOf(before, staged?.step, format.date));
  const [draft, setDraft] = useState(start);
  const [visited, setVisited] = useState<ReadonlySet<PersonalField>>(new Set());
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // A group lower down opens with its first field in view and ready.
  useEffect(() => {
    form.current?.closest('section')?.scrollIntoView({ block: 'start' });
    form.current?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }, []);
  const stage = useStagePersonal(of, staged, onDone);

  const stagedBsn = stagedAs(staged?.step, 'bsn');
  const changes = changesOf(before, draft);
  const problems = personalProblems(changes, info.readAt);
  const wrong = group.fields.filter((field) => problems[field] !== undefined);
  const shown = wrong.filter((field) => tried || visited.has(field));
  const changed = group.fields.filter((field) => changes[field] !== undefined);
  const touched = group.fields.some((field) => draft[field] !== start[field]);
  const dropsBsn = stagedBsn !== undefined && draft.bsn !== null;
  const idle = changed.length === 0 && !touched && !dropsBsn;

  const submit = (): void => {
    setTried(true);
    const [invalid] = wrong;
    if (invalid !== undefined) {
      document.getElementById(`personal-${invalid}`)?.focus();
      return;
    }
    if (idle || stage.isPending) return;
    stage.mutate({ changes, keepStagedBsn: stagedBsn !== undefined && draft.bsn === null });
  };
  useHotkeys([['mod+S', submit]], []);

  const keyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    const menuOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || menuOpen) return;
    event.preventDefault();
    onDone();
  };
  const leave = (field: PersonalField): void => setVisited((fields) => new Set([...fields, field]));

  const unchanged = staged ? t('address.takenOut') : t('address.nothingChanged');
  const remark =
    shown.length > 0
      ? t('address.fixFirst', { count: shown.length })
      : changed.length === 0
        ? unchanged
        : t('address.notSentYet');

  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={classes.fields}>
        <FromField period={of.period} />
        {group.fields.map((field) =>
          field === 'bsn' ? (
            <BsnField
              key={field}
              of={of}
              value={draft.bsn}
              before={before.bsn}
              staged={stagedBsn}
              changed={changes.bsn !== undefined}
              problem={shown.includes('bsn') ? problems.bsn : undefined}
              onOpen={(bsn) => {
                setBefore({ ...before, bsn });
                setStart({ ...start, bsn });
                setDraft({ ...draft, bsn });
              }}
              onChange={(bsn) => setDraft({ ...draft, bsn })}
              onLeave={() => leave(field)}
            />
          ) : (
            <PersonalFieldRow
              key={field}
              field={field}
              value={draft[field]}
              before={before[field]}
              changed={changes[field] !== undefined}
              problem={shown.includes(field) ? problems[field] : undefined}
              onChange={(value) => setDraft({ ...draft, [field]: value })}
              onLeave={() => leave(field)}
            />
          ),
        )}
        <FixedRows info={info} fields={group.fixed} />
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
