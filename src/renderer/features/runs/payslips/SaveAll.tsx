import { Button, Checkbox, Select } from '@mantine/core';
import { IconFileZip, IconFolderDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { NamePart } from '../../../../shared/ipc/payslips.js';
import type { PayRun } from '../../../../shared/ipc/runs.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import { useSaveAll } from './queries.js';
import classes from './Payslips.module.css';

/** Names that clerks give payslips, the usual one first. */
const patterns: readonly (readonly NamePart[])[] = [
  ['number', 'name'],
  ['name', 'number'],
  ['number', 'name', 'year', 'run'],
  ['company', 'number', 'name', 'year', 'run'],
  ['number'],
];

interface SaveAllProps {
  readonly companyId: CompanyId;
  readonly run: PayRun;
  readonly busy: boolean;
}

/** Everybody's payslip into a folder or one ZIP; main asks where. */
export function SaveAll({ companyId, run, busy }: SaveAllProps) {
  const t = useTexts('runs');
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [replace, setReplace] = useState(false);
  const save = useSaveAll(companyId, run);
  const pattern = patterns[chosen] ?? ['number'];
  const off = busy || save.isPending;
  const start = (into: 'folder' | 'zip'): void => {
    if (!off) save.mutate({ into, pattern, replace });
  };
  return (
    <>
      <div className={classes.all}>
        <label htmlFor={`${id}-pattern`}>{t('payslips.fileName')}</label>
        <Select
          id={`${id}-pattern`}
          w={320}
          allowDeselect={false}
          data={patterns.map((parts, at) => ({
            value: String(at),
            label: `${parts.map((part) => t(`payslips.part.${part}`)).join(' - ')}.pdf`,
          }))}
          value={String(chosen)}
          onChange={(value) => setChosen(Number(value))}
        />
        <Button
          variant="filled"
          leftSection={<IconFolderDown {...icon} />}
          aria-disabled={off}
          onClick={() => start('folder')}
        >
          {t('payslips.intoFolder')}
        </Button>
        <Button leftSection={<IconFileZip {...icon} />} aria-disabled={off} onClick={() => start('zip')}>
          {t('payslips.intoZip')}
        </Button>
      </div>
      <Checkbox
        label={t('payslips.replace')}
        checked={replace}
        onChange={(event) => setReplace(event.currentTarget.checked)}
      />
      {save.isError && <ErrorState error={save.error} shape="bar" />}
    </>
  );
}
