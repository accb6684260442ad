import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChecks, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import type { SheetKey } from '../../../../shared/ipc/registration.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { Kbd } from '../../../ui/Kbd.js';
import { PageHead } from '../../../ui/PageHead.js';
import { loadSheet, redoEdit, undoEdit } from '../sheet-store.js';

interface SheetHeadProps {
  readonly sheet: SheetKey;
  readonly people: readonly EmployeeId[];
  readonly loading: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** There is something to review, and all of it can be. */
  readonly ready: boolean;
  readonly staging: boolean;
  readonly onReview: () => void;
  /** What this sheet alone has: the chooser of codes, saving. */
  readonly children: ReactNode;
}

/** The head of a sheet: undo, redo, read again, and on to the review. */
export function SheetHead(props: SheetHeadProps) {
  const { sheet, people, loading, canUndo, canRedo, ready, staging, onReview, children } = props;
  const t = useTexts('registration');
  return (
    <PageHead title={t('title')}>
      <Tooltip label={t('undo')}>
        <ActionIcon aria-label={t('undo')} aria-disabled={!canUndo} onClick={() => undoEdit(sheet)}>
          <IconArrowBackUp {...icon} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('redo')}>
        <ActionIcon aria-label={t('redo')} aria-disabled={!canRedo} onClick={() => redoEdit(sheet)}>
          <IconArrowForwardUp {...icon} />
        </ActionIcon>
      </Tooltip>
      <Button
        leftSection={<IconRefresh {...icon} />}
        aria-disabled={loading}
        onClick={() => void loadSheet(sheet, people, true)}
      >
        {t('read')}
      </Button>
      {children}
      <Button
        variant="filled"
        leftSection={<IconChecks {...icon} />}
        rightSection={<Kbd keys="Ctrl S" onAccent />}
        aria-disabled={!ready}
        onClick={onReview}
      >
        {staging ? t('staging') : t('review')}
      </Button>
    </PageHead>
  );
}
