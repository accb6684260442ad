import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import { api } from '../../../app/ask.js';
import { useErrorWords } from '../../../app/error-words/use-error-words.js';
import { unwrap } from '../../../app/errors.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import classes from './Person.module.css';

interface CaseKindProps {
  readonly employeeId: EmployeeId;
  readonly dossier: number;
}

/** The kind of a case stays in main, and out of the cache, until somebody asks for it; leaving the screen hides it again. */
export function CaseKind({ employeeId, dossier }: CaseKindProps) {
  const t = useTexts('absence');
  const tUi = useTexts('ui');
  const words = useErrorWords();
  const read = useMutation({ mutationFn: () => unwrap(api().absence.kind({ employeeId, dossier })), gcTime: 0 });
  if (!read.data) {
    return (
      <>
        <span className={classes.secret}>{t('kind.hidden')}</span>
        <Button
          variant="subtle"
          className={classes.show ?? ''}
          leftSection={<IconEye {...mark} stroke={1.6} />}
          aria-label={t('kind.show')}
          onClick={() => read.mutate()}
        >
          {tUi('show')}
        </Button>
        {read.isError && (
          <span role="alert" className={classes.error}>
            {words(read.error).title}
          </span>
        )}
      </>
    );
  }
  const { kind, text } = read.data;
  return (
    <>
      <span>{kind === null ? t('kind.unknown', { text }) : t(`kinds.${kind}`)}</span>
      <Button
        variant="subtle"
        className={classes.show ?? ''}
        leftSection={<IconEyeOff {...mark} stroke={1.6} />}
        onClick={() => read.reset()}
      >
        {t('kind.hide')}
      </Button>
    </>
  );
}
