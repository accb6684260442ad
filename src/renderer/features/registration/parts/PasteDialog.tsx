import { Button, Modal, Radio, Stack } from '@mantine/core';
import type { Separator } from '../../../../shared/domain/number-input.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useUnsaved } from '../../../ui/unsaved.js';
import type { PendingPaste } from '../use-sheet-work.js';
import classes from './Registration.module.css';

interface PasteDialogProps {
  readonly pending: PendingPaste;
  readonly onDecide: (separator: Separator) => void;
  readonly onPaste: () => void;
  readonly onCancel: () => void;
}

const most = 6;

/** A paste that is large or doubtful, before it happens: what goes where, what does not, and the one question about signs. */
export function PasteDialog({ pending: { plan, several, separator }, onDecide, onPaste, onCancel }: PasteDialogProps) {
  const t = useTexts('registration');
  const tUi = useTexts('ui');
  useUnsaved(true);
  const asks = plan.ambiguous > 0 || separator !== undefined;
  const { outside, troubles } = plan;
  return (
    <Modal opened onClose={onCancel} title={t('paste.title')} closeButtonProps={{ 'aria-label': tUi('close') }}>
      <p>
        {t(plan.by === 'number' ? 'paste.byNumber' : 'paste.byPosition')}:{' '}
        {plan.writes.length === 0 && plan.ambiguous === 0
          ? t('paste.nothing')
          : t('paste.writes', { count: plan.writes.length })}
      </p>
      {asks && (
        <Radio.Group
          label={plan.ambiguous > 0 ? t('paste.ambiguous', { count: plan.ambiguous }) : undefined}
          value={separator ?? ''}
          onChange={(value) => onDecide(value === 'thousands' ? 'thousands' : 'decimal')}
        >
          <Stack gap={8} my={8}>
            <Radio value="thousands" label={t('paste.thousands')} />
            <Radio value="decimal" label={t('paste.decimal')} />
          </Stack>
        </Radio.Group>
      )}
      <Listed title={t('paste.unknownRows', { count: plan.unknownRows.length })} items={plan.unknownRows} />
      <Listed title={t('paste.unknownColumns', { count: plan.unknownColumns.length })} items={plan.unknownColumns} />
      {several > 0 && <p>{t('paste.several', { count: several })}</p>}
      {(outside.rows > 0 || outside.columns > 0) && (
        <p>{t('paste.outside', { rows: outside.rows, columns: outside.columns })}</p>
      )}
      <Listed
        title={t('paste.troubles', { count: troubles.length })}
        items={troubles.map(({ row, column, text }) => t('paste.trouble', { row, column, text }))}
      />
      <div className={classes.actions}>
        <Button onClick={onCancel}>{tUi('cancel')}</Button>
        <Button
          variant="filled"
          data-autofocus
          aria-disabled={plan.ambiguous > 0 || plan.writes.length === 0}
          onClick={() => {
            if (plan.ambiguous === 0 && plan.writes.length > 0) onPaste();
          }}
        >
          {t('paste.paste')}
        </Button>
      </div>
    </Modal>
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
