import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Period } from '../../../../../shared/domain/period.js';
import { api } from '../../../../app/ask.js';
import { unwrap } from '../../../../app/errors.js';
import { useErrorWords } from '../../../../app/error-words/use-error-words.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { mark } from '../../../../ui/Icon.js';
import type { OfEmployee } from '../../queries.js';
import classes from './Bsn.module.css';

/** What stands in the place of a BSN that nobody asked for. */
export const masked = '••••• ••••';

/** The BSN stays masked, and out of the cache, until somebody asks for it; leaving the screen masks it again. */
export function Bsn({ of, has }: { readonly of: OfEmployee & { readonly period: Period }; readonly has: boolean }) {
  const t = useTexts('employees');
  const tUi = useTexts('ui');
  const words = useErrorWords();
  const read = useMutation({ mutationFn: () => unwrap(api().employees.bsn(of)), gcTime: 0 });
  if (!has) return <span className={classes.none}>{t('personal.bsnNone')}</span>;
  const shown = read.data?.bsn ?? null;
  return (
    <>
      <span>{shown ?? masked}</span>
      {shown === null ? (
        <Button
          variant="subtle"
          className={classes.show ?? ''}
          leftSection={<IconEye {...mark} stroke={1.6} />}
          onClick={() => read.mutate()}
        >
          {tUi('show')}
        </Button>
      ) : (
        <Button
          variant="subtle"
          className={classes.show ?? ''}
          leftSection={<IconEyeOff {...mark} stroke={1.6} />}
          onClick={() => read.reset()}
        >
          {t('personal.bsnHide')}
        </Button>
      )}
      {read.isError && (
        <span role="alert" className={classes.error}>
          {words(read.error).title}
        </span>
      )}
    </>
  );
}
