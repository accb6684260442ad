import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconDownload, IconEye } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import type { Document } from './queries.js';
import classes from './Payslips.module.css';

interface DocumentButtonsProps {
  readonly document: Document;
  /** Whose it is, for the buttons' names. */
  readonly person: string;
  /** Null: this host has no window that shows documents. */
  readonly onShow: (() => void) | null;
  readonly onSave: () => void;
  readonly busy: boolean;
}

/** One document of one person: a look at it, and a copy of it. */
export function DocumentButtons({ document, person, onShow, onSave, busy }: DocumentButtonsProps) {
  const t = useTexts('runs');
  const word = t(`payslips.${document}`);
  const save = t('payslips.saveOf', { document: word, person });
  const once = (act: () => void) => (): void => {
    if (!busy) act();
  };
  if (onShow === null)
    return (
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconDownload {...icon} />}
        aria-disabled={busy}
        aria-label={save}
        onClick={once(onSave)}
      >
        {word}
      </Button>
    );
  return (
    <span className={classes.document}>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconEye {...icon} />}
        aria-disabled={busy}
        aria-label={t('payslips.showOf', { document: word, person })}
        onClick={once(onShow)}
      >
        {word}
      </Button>
      <Tooltip label={t('payslips.save')}>
        <ActionIcon size={28} aria-disabled={busy} aria-label={save} onClick={once(onSave)}>
          <IconDownload {...icon} />
        </ActionIcon>
      </Tooltip>
    </span>
  );
}
