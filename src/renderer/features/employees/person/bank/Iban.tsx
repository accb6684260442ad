import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { electronicIban, groupedIban } from '../../../../../shared/domain/iban.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { mark } from '../../../../ui/Icon.js';

/** Shown whole: whoever is here compares it with a letter of the bank. Copied without spaces, as payment files want it. */
export function Iban({ iban }: { readonly iban: string }) {
  const t = useTexts('employees');
  const { copied, copy } = useClipboard({ timeout: 1500 });
  const label = t(copied ? 'bank.copied' : 'bank.copy');
  return (
    <>
      <span>{groupedIban(iban)}</span>
      <Tooltip label={label}>
        <ActionIcon variant="subtle" size={22} aria-label={label} onClick={() => copy(electronicIban(iban))}>
          {copied ? <IconCheck {...mark} /> : <IconCopy {...mark} />}
        </ActionIcon>
      </Tooltip>
    </>
  );
}
