import { ActionIcon, Button, Select, TextInput, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Period } from '../../../../shared/domain/period.js';
import type { CostCode, CostCodes } from '../../../../shared/domain/registration.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { type LineDraft, troubleOf } from '../model/line-drafts.js';
import { AttachmentField } from './AttachmentField.js';
import { EndField } from './EndField.js';
import classes from './LinesDialog.module.css';

interface LineFieldsProps {
  readonly draft: LineDraft;
  /** Which line of the cell, from 1: ids say nothing to people. */
  readonly place: number;
  /** Undefined: not read, or not to be read by this user. */
  readonly costs: CostCodes | undefined;
  /** The period from which a fixed line can be written; null: lines here have no end. */
  readonly from: Period | null;
  readonly onChange: (part: Partial<LineDraft>) => void;
  /** A line that is not in Nmbrs yet goes without a trace. */
  readonly onForget: () => void;
}

/** One line: its amount, and what goes beside it. */
export function LineFields({ draft, place, costs, from, onChange, onForget }: LineFieldsProps) {
  const t = useTexts('registration');
  const format = useFormat();
  const { id, was, text, removed, extras } = draft;
  const name = id === null ? t('lines.new') : t('lines.line', { place });
  const trouble = text === '' ? null : troubleOf(draft);
  // What stands there is not known: an empty field would say that there is nothing.
  const unread = id === null ? '' : t('lines.unread');
  const beside = (part: Partial<LineDraft['extras']>): void => onChange({ extras: { ...extras, ...part } });
  return (
    <fieldset className={classes.line} data-removed={removed || undefined}>
      <legend className={classes.legend}>
        {name}
        {was !== null && <span className={classes.was}>{t('lines.was', { amount: format.decimal(was) })}</span>}
      </legend>
      <div className={classes.fields}>
        <TextInput
          data-autofocus={place === 1 || undefined}
          label={t('lines.amount')}
          value={text}
          disabled={removed}
          error={trouble === null ? undefined : t(`lines.trouble.${trouble}`)}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
        <Cost
          label={t('lines.costCenter')}
          codes={costs?.centers}
          value={extras.costCenterId}
          unread={unread}
          removed={removed}
          onChange={(costCenterId) => beside({ costCenterId })}
        />
        <Cost
          label={t('lines.costUnit')}
          codes={costs?.units}
          value={extras.costUnitId}
          unread={unread}
          removed={removed}
          onChange={(costUnitId) => beside({ costUnitId })}
        />
        <TextInput
          label={t('lines.comment')}
          value={extras.comment}
          placeholder={unread}
          disabled={removed}
          maxLength={1000}
          onChange={(event) => beside({ comment: event.currentTarget.value })}
        />
        {removed ? (
          <Button className={classes.remove ?? ''} onClick={() => onChange({ removed: false })}>
            {t('lines.keep')}
          </Button>
        ) : (
          <Tooltip label={t('lines.remove')}>
            <ActionIcon
              className={classes.remove ?? ''}
              aria-label={`${t('lines.remove')}: ${name}`}
              onClick={() => (id === null ? onForget() : onChange({ removed: true }))}
            >
              <IconTrash {...icon} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <div className={classes.more}>
        {from && (
          <EndField
            from={from}
            until={extras.until}
            open={id === null ? t('lines.openEnd') : unread}
            disabled={removed}
            onChange={(until) => beside({ until })}
          />
        )}
        <AttachmentField
          attachment={extras.attachment}
          unread={unread}
          disabled={removed}
          onChange={(attachment) => beside({ attachment })}
        />
      </div>
      {removed && <p className={classes.was}>{t('lines.removed')}</p>}
    </fieldset>
  );
}

interface CostProps {
  readonly label: string;
  readonly codes: readonly CostCode[] | undefined;
  readonly value: number | null;
  readonly unread: string;
  readonly removed: boolean;
  readonly onChange: (id: number | null) => void;
}

function Cost({ label, codes, value, unread, removed, onChange }: CostProps) {
  const t = useTexts('registration');
  return (
    <Select
      label={label}
      data={(codes ?? []).map(({ id, code, description }) => ({ value: String(id), label: `${code} ${description}` }))}
      value={value === null ? null : String(value)}
      placeholder={unread}
      disabled={removed || !codes}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('lines.clear', { field: label }) }}
      nothingFoundMessage={t('lines.noSuchCode')}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
    />
  );
}
