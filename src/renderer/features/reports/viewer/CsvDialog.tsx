import { Button, Group, Modal, NativeSelect } from '@mantine/core';
import { useId, useState } from 'react';
import { CsvForm, usualCsv } from '../../../../shared/ipc/csv-form.js';
import { useAppInfo, useSaveSettings } from '../../../app/use-settings.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { Field } from '../../../ui/Field.js';

interface CsvDialogProps {
  readonly onClose: () => void;
  /** After the choice is kept: the file is made by it. */
  readonly onSave: () => void;
}

/** What stands between the cells of a CSV and how its letters are written; kept for every report. */
export function CsvDialog({ onClose, onSave }: CsvDialogProps) {
  const t = useTexts('reports');
  const tUi = useTexts('ui');
  const id = useId();
  const kept = useAppInfo()?.settings.reportCsv ?? usualCsv;
  const [form, setForm] = useState(kept);
  const keep = useSaveSettings();
  return (
    <Modal opened onClose={onClose} title={t('csv.title')} size={520} closeButtonProps={{ 'aria-label': tUi('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate({ reportCsv: form }, { onSuccess: onSave });
        }}
      >
        <Field id={`${id}-separator`} label={t('csv.separator')}>
          <NativeSelect
            id={`${id}-separator`}
            data-autofocus
            value={form.separator}
            data={[
              { value: ';', label: t('csv.semicolon') },
              { value: ',', label: t('csv.comma') },
              { value: '\t', label: t('csv.tab') },
            ]}
            onChange={(event) =>
              setForm({ ...form, separator: CsvForm.shape.separator.parse(event.currentTarget.value) })
            }
          />
        </Field>
        <Field
          id={`${id}-encoding`}
          label={t('csv.encoding')}
          help={form.encoding === 'windows-1252' ? t('csv.windowsHelp') : t('csv.kept')}
        >
          <NativeSelect
            id={`${id}-encoding`}
            value={form.encoding}
            data={[
              { value: 'utf-8', label: t('csv.utf8') },
              { value: 'windows-1252', label: t('csv.windows') },
            ]}
            onChange={(event) =>
              setForm({ ...form, encoding: CsvForm.shape.encoding.parse(event.currentTarget.value) })
            }
          />
        </Field>
        {keep.isError && <ErrorState error={keep.error} shape="bar" />}
        <Group justify="flex-end" mt="md">
          <Button onClick={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" variant="filled" disabled={keep.isPending}>
            {t('csv.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
