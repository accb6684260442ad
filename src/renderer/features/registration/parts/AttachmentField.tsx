import { ActionIcon, Button, Input, Tooltip } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { type Attachment, mostAttachmentBytes } from '../../../../shared/domain/registration.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import classes from './LinesDialog.module.css';

interface AttachmentFieldProps {
  readonly attachment: Attachment | undefined;
  /** What is said where no file was picked: nothing, or that the one which may be there cannot be read. */
  readonly unread: string;
  readonly disabled: boolean;
  readonly onChange: (attachment: Attachment | undefined) => void;
}

/** A file that goes with the line. Its bytes go to main at once: they must outlive the app until they are sent. */
export function AttachmentField({ attachment, unread, disabled, onChange }: AttachmentFieldProps) {
  const t = useTexts('registration');
  const format = useFormat();
  const field = useRef<HTMLInputElement>(null);
  const name = useId();
  const [tooLarge, setTooLarge] = useState(false);
  const attach = useMutation({
    mutationFn: async (file: File) =>
      unwrap(api().registration.attach({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    onSuccess: onChange,
  });
  const take = (file: File | undefined): void => {
    if (!file) return;
    setTooLarge(file.size > mostAttachmentBytes);
    if (file.size <= mostAttachmentBytes) attach.mutate(file);
  };
  const most = format.integer(mostAttachmentBytes / 1024 / 1024);
  return (
    <Input.Wrapper
      label={t('lines.attachment')}
      labelElement="div"
      labelProps={{ id: name }}
      error={tooLarge ? t('lines.tooLarge', { most }) : undefined}
    >
      <div className={classes.file}>
        <input
          ref={field}
          type="file"
          hidden
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            // The same file may be picked again.
            event.currentTarget.value = '';
          }}
        />
        <Button
          leftSection={<IconPaperclip {...icon} />}
          disabled={disabled || attach.isPending}
          aria-describedby={name}
          onClick={() => field.current?.click()}
        >
          {t(attachment ? 'lines.otherFile' : 'lines.pickFile')}
        </Button>
        {attachment ? (
          <>
            <span className={classes.fileName} title={attachment.name}>
              {attachment.name}
            </span>
            <Tooltip label={t('lines.withoutFile')}>
              <ActionIcon aria-label={t('lines.withoutFile')} disabled={disabled} onClick={() => onChange(undefined)}>
                <IconX {...mark} />
              </ActionIcon>
            </Tooltip>
          </>
        ) : (
          <span className={classes.was}>{unread}</span>
        )}
      </div>
      {attach.isError && <ErrorState error={attach.error} shape="bar" />}
    </Input.Wrapper>
  );
}
