import { Button, Modal } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { Period } from '../../../../shared/domain/period.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { useUnsaved } from '../../../ui/unsaved.js';
import type { SheetCell } from '../model/cells.js';
import { draftsOf, endsOnly, freshDraft, type LineDraft, rewrites, troubleOf } from '../model/line-drafts.js';
import { costCodesQuery } from '../queries.js';
import classes from './LinesDialog.module.css';
import { LineFields } from './LineFields.js';

interface LinesDialogProps {
  readonly companyId: CompanyId;
  /** Whose cell, of which code. */
  readonly about: string;
  readonly cell: SheetCell;
  /** A fixed line is stopped and begun anew; it is never rewritten. */
  readonly fixed: boolean;
  /** From which a fixed line that is written holds. */
  readonly period: Period;
  /** Null: nothing changes. */
  readonly onDone: (drafts: readonly LineDraft[] | null) => void;
}

/** The lines of one cell: each with its amount and with what goes beside it, which Nmbrs takes and never gives back. */
export function LinesDialog({ companyId, about, cell, fixed, period, onDone }: LinesDialogProps) {
  const t = useTexts('registration');
  const tUi = useTexts('ui');
  const format = useFormat();
  const costs = useQuery(costCodesQuery(companyId));
  const [drafts, setDrafts] = useState<readonly LineDraft[]>(() => {
    const known = draftsOf(cell, format.decimal);
    return known.length > 0 ? known : [freshDraft('first')];
  });
  const added = useRef(0);
  useUnsaved(true);
  const change = (key: string, part: Partial<LineDraft>): void =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  const ready = drafts.every((draft) => troubleOf(draft) === null);
  const loses = drafts.some(rewrites);
  return (
    <Modal
      opened
      onClose={() => onDone(null)}
      title={t('lines.title', { about })}
      size={680}
      closeButtonProps={{ 'aria-label': tUi('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onDone(drafts);
        }}
      >
        {drafts.map((draft, place) => (
          <LineFields
            key={draft.key}
            draft={draft}
            place={place + 1}
            costs={costs.data}
            from={fixed ? period : null}
            onChange={(part) => change(draft.key, part)}
            onForget={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}
          />
        ))}
        <div className={classes.notes}>
          {costs.isError && <ErrorState error={costs.error} shape="bar" onRetry={() => void costs.refetch()} />}
          {loses && (
            <NoteLine icon={<IconAlertTriangle {...mark} />}>{t(fixed ? 'lines.fixedLoses' : 'lines.loses')}</NoteLine>
          )}
          {drafts.some(endsOnly) && (
            <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('lines.endsOnly')}</NoteLine>
          )}
        </div>
        <div className={classes.actions}>
          <Button
            leftSection={<IconPlus {...icon} />}
            onClick={() => {
              added.current += 1;
              setDrafts([...drafts, freshDraft(`added-${added.current}`)]);
            }}
          >
            {t('lines.add')}
          </Button>
          <span className={classes.space} />
          <Button onClick={() => onDone(null)}>{tUi('cancel')}</Button>
          <Button type="submit" variant="filled" aria-disabled={!ready}>
            {t('lines.done')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
