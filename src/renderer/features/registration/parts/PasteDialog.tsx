import { Button, Modal } from '@mantine/core';
import { asksFirst, type PasteAnswers, type PastePlan } from '../../../grid/engine/paste.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useUnsaved } from '../../../ui/unsaved.js';
import type { PendingPaste } from '../use-sheet-work.js';
import { PasteQuestion } from './PasteQuestion.js';
import classes from './Registration.module.css';

interface PasteDialogProps {
  readonly pending: PendingPaste;
  /** Where the sheet belongs, for lines that name another place. */
  readonly company: string;
  readonly period: string;
  readonly onDecide: (answer: PasteAnswers) => void;
  readonly onPaste: () => void;
  readonly onCancel: () => void;
}

const most = 6;
const words = { number: 'paste.byNumber', head: 'paste.byHead', position: 'paste.byPosition' } as const;

/** A paste that is large or doubtful, before it happens: what goes where, what does not, and what must be asked. */
export function PasteDialog({ pending, company, period, onDecide, onPaste, onCancel }: PasteDialogProps) {
  const t = useTexts('registration');
  const tUi = useTexts('ui');
  useUnsaved(true);
  const { plan, several, over, answers } = pending;
  const { outside, troubles, elsewhere } = plan;
  const otherPeriod = elsewhere.filter(({ field }) => field === 'period' || field === 'year');
  const otherCompany = elsewhere.filter((line) => !otherPeriod.includes(line));
  const ready = !asksFirst(plan) && plan.writes.length > 0;
  return (
    <Modal opened onClose={onCancel} title={t('paste.title')} closeButtonProps={{ 'aria-label': tUi('close') }}>
      {plan.ways.length > 1 && (
        <PasteQuestion
          first
          label={t('paste.how')}
          chosen={answers.by}
          ways={plan.ways.map((way) => [way, t(`paste.ways.${way}`)])}
          onChoose={(by) => onDecide({ by })}
        />
      )}
      {(plan.size === 'asks' || (plan.size !== 'fits' && answers.size !== undefined)) && (
        <PasteQuestion
          first={plan.ways.length === 1}
          label={t('paste.larger')}
          chosen={answers.size}
          ways={[
            ['extend', t('paste.extend')],
            ['clip', t('paste.clip')],
          ]}
          onChoose={(size) => onDecide({ size })}
        />
      )}
      {plan.by !== null && plan.size !== 'asks' && <Outcome plan={plan} by={plan.by} />}
      {(plan.ambiguous > 0 || answers.separator !== undefined) && (
        <PasteQuestion
          first={plan.ways.length === 1 && plan.size === 'fits'}
          label={plan.ambiguous > 0 ? t('paste.ambiguous', { count: plan.ambiguous }) : undefined}
          chosen={answers.separator}
          ways={[
            ['thousands', t('paste.thousands')],
            ['decimal', t('paste.decimal')],
          ]}
          onChoose={(separator) => onDecide({ separator })}
        />
      )}
      <Listed
        title={t('paste.otherCompany', { count: otherCompany.length, company })}
        items={[
          ...new Set(
            otherCompany.map(({ field, text }) =>
              t(field === 'debtor' ? 'paste.other.debtor' : 'paste.other.company', { text }),
            ),
          ),
        ]}
      />
      <Listed
        title={t('paste.otherPeriod', { count: otherPeriod.length, period })}
        items={[...new Set(otherPeriod.map(({ text }) => text))]}
      />
      {over > 0 && <p>{t('paste.over', { count: over })}</p>}
      <Listed title={t('paste.unknownRows', { count: plan.unknownRows.length })} items={plan.unknownRows} />
      <Listed title={t('paste.unknownColumns', { count: plan.unknownColumns.length })} items={plan.unknownColumns} />
      {several > 0 && <p>{t('paste.several', { count: several })}</p>}
      {(outside.rows > 0 || outside.columns > 0) && (
        <p>{t('paste.outside', { rows: outside.rows, columns: outside.columns })}</p>
      )}
      <Listed
        title={t('paste.troubles', { count: troubles.length })}
        items={troubles.map(({ reason, ...trouble }) =>
          t('paste.trouble', { ...trouble, reason: t(`paste.reasons.${reason}`) }),
        )}
      />
      <div className={classes.actions}>
        <Button onClick={onCancel}>{tUi('cancel')}</Button>
        <Button
          variant="filled"
          data-autofocus={ready || undefined}
          aria-disabled={!ready}
          onClick={() => ready && onPaste()}
        >
          {t('paste.paste')}
        </Button>
      </div>
    </Modal>
  );
}

function Outcome({ plan, by }: { readonly plan: PastePlan; readonly by: NonNullable<PastePlan['by']> }) {
  const t = useTexts('registration');
  return (
    <p>
      {t(words[by])}:{' '}
      {plan.writes.length === 0 && plan.ambiguous === 0
        ? t('paste.nothing')
        : t('paste.writes', { count: plan.writes.length })}
    </p>
  );
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  const t = useTexts('registration');
  if (items.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className={classes.list}>
        {items.slice(0, most).map((item, index) => (
          <li key={index}>{item}</li>
        ))}
        {items.length > most && <li>{t('paste.more', { count: items.length - most })}</li>}
      </ul>
    </>
  );
}
