import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { ForgetAge } from '../../../../shared/ipc/kept.js';
import { useTexts } from '../../../i18n/use-texts.js';
import own from './Kept.module.css';
import type { useForget } from './queries.js';
import { TwoSteps } from './TwoSteps.js';

/** Deletes settled sets of the open connection by age, and says how many went. */
export function ForgetSettled({ forget }: { readonly forget: ReturnType<typeof useForget>['settled'] }) {
  const t = useTexts('settings');
  const [age, setAge] = useState<ForgetAge>(365);
  return (
    <>
      <TwoSteps
        label={t('kept.forget')}
        text={t('kept.forgetText')}
        yes={t('kept.forgetYes')}
        busy={forget.isPending}
        onYes={() => forget.mutate(age)}
      >
        <div className={own.age}>
          <span>{t('kept.age')}</span>
          <SegmentedControl
            aria-label={t('kept.age')}
            value={String(age)}
            onChange={(value) => setAge(ForgetAge.parse(Number(value)))}
            data={([30, 90, 365] as const).map((days) => ({ value: String(days), label: t(`kept.ages.${days}`) }))}
          />
        </div>
      </TwoSteps>
      {forget.isSuccess && (
        <span className={own.done} role="status">
          {t('kept.forgotten', { count: forget.data })}
        </span>
      )}
    </>
  );
}
