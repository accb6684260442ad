import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readNumber } from '../../../../shared/domain/number-input.js';
import { type Adjustment, adjusted } from '../../../grid/engine/adjust.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';

interface AdjustDialogProps {
  /** Amounts of the range that would change; the first is the example. */
  readonly amounts: readonly string[];
  /** Null: nothing changes. */
  readonly onDone: (adjustment: Adjustment | null) => void;
}

/** Asks by how much the amounts of a range change, with what becomes of the first one. */
export function AdjustDialog({ amounts, onDone }: AdjustDialogProps) {
  const t = useTexts('registration');
  const tUi = useTexts('ui');
  const format = useFormat();
  const [by, setBy] = useState<Adjustment['by']>('percent');
  const [text, setText] = useState('');
  const read = readNumber(text, 'decimal');
  const adjustment = read.kind === 'amount' ? { by, figure: read.amount } : null;
  const [first] = amounts;
  const after = adjustment && first !== undefined ? adjusted(first, adjustment) : null;
  return (
    <Modal
      opened
      onClose={() => onDone(null)}
      title={t('adjust.title')}
      closeButtonProps={{ 'aria-label': tUi('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (adjustment) onDone(adjustment);
        }}
      >
        <Stack gap={12}>
          <p>{t('adjust.count', { count: amounts.length })}</p>
          <Radio.Group
            value={by}
            onChange={(value) => setBy(value === 'amount' ? 'amount' : 'percent')}
            aria-label={t('adjust.by')}
          >
            <Group>
              <Radio value="percent" label={t('adjust.percent')} />
              <Radio value="amount" label={t('adjust.amount')} />
            </Group>
          </Radio.Group>
          <TextInput
            data-autofocus
            label={by === 'percent' ? t('adjust.percent') : t('adjust.amount')}
            description={t('adjust.help')}
            value={text}
            error={read.kind === 'invalid' ? t('adjust.noNumber') : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p aria-live="polite">
            {first !== undefined &&
              after !== null &&
              t('adjust.example', { before: format.figure(first), after: format.figure(after) })}
          </p>
          <Group justify="flex-end">
            <Button onClick={() => onDone(null)}>{tUi('cancel')}</Button>
            <Button type="submit" variant="filled" aria-disabled={!adjustment}>
              {t('adjust.apply')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
