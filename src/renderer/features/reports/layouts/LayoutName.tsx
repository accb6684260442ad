import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../i18n/use-texts.js';

interface LayoutNameProps {
  readonly taken: readonly string[];
  /** Something of the look is not kept, because it may name people. */
  readonly drops: boolean;
  /** Null: nothing is kept. */
  readonly onDone: (name: string | null) => void;
}

/** Asks what a layout is called; a name that is there already takes its place, and that is said. */
export function LayoutName({ taken, drops, onDone }: LayoutNameProps) {
  const t = useTexts('reports');
  const tUi = useTexts('ui');
  const [value, setValue] = useState('');
  const name = value.trim();
  return (
    <Modal
      opened
      onClose={() => onDone(null)}
      title={t('layouts.keep')}
      closeButtonProps={{ 'aria-label': tUi('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '') onDone(name);
        }}
      >
        <TextInput
          data-autofocus
          label={t('layouts.name')}
          description={taken.includes(name) ? t('layouts.replaces') : t('layouts.help')}
          value={value}
          maxLength={60}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        {drops && <p>{t('layouts.drops')}</p>}
        <Group justify="flex-end" mt="md">
          <Button onClick={() => onDone(null)}>{tUi('cancel')}</Button>
          <Button type="submit" variant="filled" disabled={name === ''}>
            {t('layouts.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
