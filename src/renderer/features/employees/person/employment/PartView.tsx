import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Part } from '../../../../../shared/ipc/employment.js';
import { callName } from '../../../../app/error-words/words.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { mark } from '../../../../ui/Icon.js';
import { NoteLine } from '../../../../ui/NoteLine.js';
import sections from '../Section.module.css';

interface PartViewProps<T> {
  readonly part: Part<T>;
  readonly isEmpty: (value: T) => boolean;
  readonly children: (value: T) => ReactNode;
}

/** A part that was read, or which call did not give it. */
export function PartView<T>({ part, isEmpty, children }: PartViewProps<T>) {
  const t = useTexts('employees');
  if (!part.read)
    return (
      <NoteLine icon={<IconLock {...mark} />}>
        {t(part.code === 1002 ? 'employment.missingTemplate' : 'employment.missingOther', {
          method: callName(part.method),
        })}
      </NoteLine>
    );
  return isEmpty(part.value) ? <p className={sections.note}>{t('employment.none')}</p> : children(part.value);
}
