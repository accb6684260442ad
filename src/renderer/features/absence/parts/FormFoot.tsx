import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { Kbd } from '../../../ui/Kbd.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import classes from './Form.module.css';

interface FormFootProps {
  readonly busy: boolean;
  readonly remark?: string | undefined;
  readonly onCancel: () => void;
}

/** That there is no way back, before the buttons: the API can neither change nor delete an absence. */
export function FormFoot({ busy, remark, onCancel }: FormFootProps) {
  const t = useTexts('absence');
  const tUi = useTexts('ui');
  return (
    <>
      <div className={classes.part}>
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('noWayBack')}</NoteLine>
      </div>
      <div className={classes.foot}>
        <Button type="submit" variant="filled" rightSection={<Kbd keys="Ctrl S" onAccent />} aria-disabled={busy}>
          {t('stage')}
        </Button>
        <Button variant="subtle" rightSection={<Kbd keys="Esc" />} onClick={onCancel}>
          {tUi('cancel')}
        </Button>
        <span className={classes.remark} role="status">
          {remark ?? t('notSentYet')}
        </span>
      </div>
    </>
  );
}
