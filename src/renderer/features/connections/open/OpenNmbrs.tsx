import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import classes from './OpenNmbrs.module.css';

interface OpenNmbrsProps {
  /** What can be done there alone. */
  readonly text: string;
  /** Whom to look for: no address of a page of Nmbrs is known but its first. */
  readonly who: string | undefined;
}

/** A line that leads to Nmbrs itself in the browser, for what the API cannot do. */
export function OpenNmbrs({ text, who }: OpenNmbrsProps) {
  const t = useTexts('connections');
  const open = useMutation({ mutationFn: () => unwrap(api().connections.openNmbrs()) });
  const opened = open.data;
  const isOpen = opened === 'signed-in' || opened === 'front-door';
  return (
    <>
      <div className={classes.line}>
        <span>{text}</span>
        <Button
          leftSection={<IconExternalLink {...icon} />}
          aria-disabled={open.isPending}
          onClick={() => {
            if (!open.isPending) open.mutate();
          }}
        >
          {t('openNmbrs.open')}
        </Button>
        <span role="status">
          {opened !== undefined && t(`openNmbrs.opened.${opened}`)}
          {isOpen && who !== undefined && ` ${t('openNmbrs.lookFor', { who })}`}
        </span>
      </div>
      {open.isError && <ErrorState error={open.error} shape="bar" />}
    </>
  );
}
