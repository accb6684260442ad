import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { PayCode } from '../../../../shared/domain/registration.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import classes from './Registration.module.css';

interface CodesMenuProps {
  readonly codes: readonly PayCode[];
  readonly shown: ReadonlySet<number>;
  readonly onToggle: (code: number, on: boolean) => void;
}

/** Which codes are columns. */
export function CodesMenu({ codes, shown, onToggle }: CodesMenuProps) {
  const t = useTexts('registration');
  return (
    <Popover position="bottom-end" trapFocus width={320}>
      <Popover.Target>
        <Button leftSection={<IconColumns3 {...icon} />} aria-haspopup="dialog">
          {t('codes')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu ?? ''} aria-label={t('codes')}>
        <p className={classes.quiet} style={{ whiteSpace: 'normal' }}>
          {t('codesText')}
        </p>
        <Stack gap={6} mt={8}>
          {codes.map(({ code, description }) => (
            <Checkbox
              key={code}
              checked={shown.has(code)}
              label={`${code} ${description}`}
              onChange={(event) => onToggle(code, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
