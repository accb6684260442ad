import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { readNumber } from '../../../../shared/domain/number-input.js';
import type { PayCode } from '../../../../shared/domain/registration.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import type { CompanyLine } from '../model/company-lines.js';

interface CompanyLineDialogProps {
  /** The fixed line that becomes another; null: a new one. */
  readonly line: CompanyLine | null;
  readonly fixed: boolean;
  readonly codes: readonly PayCode[];
  /** The period that it holds in, or begins in, for people. */
  readonly period: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: (line: { readonly code: number; readonly amount: string }) => void;
  readonly onClose: () => void;
}

/** Asks for a line of the company: its code, where it is new, and its amount in the code's own unit. */
export function CompanyLineDialog({
  line,
  fixed,
  codes,
  period,
  busy,
  error,
  onSave,
  onClose,
}: CompanyLineDialogProps) {
  const t = useTexts('registration');
  const tUi = useTexts('ui');
  const [chosen, setChosen] = useState<string | null>(line && String(line.code));
  const [text, setText] = useState('');
  const read = readNumber(text, 'decimal');
  const ready = chosen !== null && read.kind === 'amount' ? { code: Number(chosen), amount: read.amount } : null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={line ? t('company.changeTitle', { code: `${line.code} ${line.name}` }) : t('company.addTitle')}
      closeButtonProps={{ 'aria-label': tUi('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) onSave(ready);
        }}
      >
        <Stack gap={12}>
          {!line && (
            <Select
              data-autofocus
              label={t('company.code')}
              data={codes.map(({ code, description }) => ({ value: String(code), label: `${code} ${description}` }))}
              value={chosen}
              onChange={setChosen}
              searchable
              // The list would cover the dialog before anybody asked for it.
              openOnFocus={false}
              nothingFoundMessage={t('lines.noSuchCode')}
            />
          )}
          <TextInput
            data-autofocus={line ? true : undefined}
            label={t('lines.amount')}
            value={text}
            error={read.kind === 'invalid' ? t('lines.trouble.invalid') : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {fixed ? (
            <p>{t(line ? 'company.changeText' : 'company.addFixedText', { period })}</p>
          ) : (
            <NoteLine icon={<IconAlertTriangle {...mark} />}>{t('company.addText', { period })}</NoteLine>
          )}
          {error !== null && <ErrorState error={error} shape="bar" />}
          <Group justify="flex-end">
            <Button onClick={onClose}>{tUi('cancel')}</Button>
            <Button type="submit" variant="filled" aria-disabled={!ready || busy}>
              {t('company.ready')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
