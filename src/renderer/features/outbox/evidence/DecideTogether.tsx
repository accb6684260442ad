import { Button } from '@mantine/core';
import { IconClockPause, IconSend, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import { useDecide } from '../../changes/index.js';
import { decidedTogether, type Together, together } from '../model/together.js';
import classes from './Evidence.module.css';

const icons: Readonly<Record<Together, Icon>> = { 'send-again': IconSend, leave: IconClockPause };

/** One decision about all lines that allow it. What it leads to is said before it is taken. */
export function DecideTogether({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('outbox');
  const format = useFormat();
  const decide = useDecide();
  const [asked, setAsked] = useState<Together | null>(null);
  const ids = decidedTogether(set.steps);
  const offered = together.filter((one) => ids[one].length > 0);
  if (offered.length === 0 || set.activity === 'quarantined') return null;
  const words = (one: Together): string => t(`together.${one}`, { n: format.integer(ids[one].length) });
  const chosen = asked !== null && ids[asked].length > 0 ? asked : null;
  return (
    <section className={classes.together} aria-label={t('together.label')}>
      {chosen === null ? (
        offered.map((one) => {
          const Mark = icons[one];
          return (
            <Button key={one} leftSection={<Mark {...icon} />} onClick={() => setAsked(one)}>
              {words(one)}
            </Button>
          );
        })
      ) : (
        <>
          <p role="alert">{t(`together.${chosen}Text`)}</p>
          <Button
            variant="filled"
            loading={decide.isPending}
            onClick={() =>
              decide.mutate(
                { id: set.id, stepIds: [...ids[chosen]], decision: chosen },
                { onSettled: () => setAsked(null) },
              )
            }
          >
            {words(chosen)}
          </Button>
          <Button disabled={decide.isPending} onClick={() => setAsked(null)}>
            {t('together.no')}
          </Button>
        </>
      )}
      {decide.error && <ErrorState error={decide.error} shape="bar" />}
    </section>
  );
}
