import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { mostFileBytes } from '../../../../shared/ipc/imports.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import classes from './Import.module.css';

interface DropAreaProps {
  readonly onFile: (file: File) => void;
  readonly onTooLarge: (name: string) => void;
  readonly children: ReactNode;
}

/** Wherever on the screen a file is let go, it is taken; the first of them when there are more. */
export function DropArea({ onFile, onTooLarge, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      className={`${classes.screen ?? ''} ${over ? (classes.over ?? '') : ''}`}
      data-drop=""
      onDragOver={(event) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.target === event.currentTarget) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (!file) return;
        // Not even read: main would refuse it, after it had crossed between the processes.
        if (file.size > mostFileBytes) onTooLarge(file.name);
        else onFile(file);
      }}
    >
      {children}
    </div>
  );
}

/** Nothing is open yet. */
export function DropZone({ reading, onChoose }: { readonly reading: boolean; readonly onChoose: () => void }) {
  const t = useTexts('imports');
  return (
    <section className={classes.zone} aria-label={t('drop.label')}>
      <IconFileImport {...icon} size={24} />
      <h2 className={classes.zoneTitle}>{t('drop.title')}</h2>
      <p className={classes.zoneText}>{t('drop.text')}</p>
      <Button
        variant="filled"
        aria-disabled={reading}
        onClick={() => {
          if (!reading) onChoose();
        }}
      >
        {reading ? t('drop.reading') : t('drop.choose')}
      </Button>
    </section>
  );
}
