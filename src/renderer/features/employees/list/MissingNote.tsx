import { IconLock } from '@tabler/icons-react';
import type { ListColumn } from '../../../../shared/ipc/employee-list.js';
import { callName } from '../../../app/error-words/words.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { type EmployeeList, isRead } from '../model/employee-list.js';
import classes from './MissingNote.module.css';

/** What the list lacks, and because of which call. The rest of it works. */
export function MissingNote({ list, wanted }: { readonly list: EmployeeList; readonly wanted: readonly ListColumn[] }) {
  const t = useTexts('employees');
  if (list.missing.length === 0) return null;
  const names = wanted.filter((column) => !isRead(list, column)).map((column) => t(`column.${column}`));
  const listed = names.length > 0 ? names.join(', ') : t('list.missingNone');
  return (
    <div className={classes.notes}>
      {list.missing.map(({ method, code }) => (
        <NoteLine key={method} icon={<IconLock {...mark} />}>
          {code === 1002
            ? t('list.missingTemplate', { method: callName(method), columns: listed })
            : t('list.missingOther', { method: callName(method), columns: listed })}
        </NoteLine>
      ))}
    </div>
  );
}
