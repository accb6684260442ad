import { SegmentedControl } from '@mantine/core';
import { Credentials, Region } from '../../../../shared/ipc/connections.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Field } from '../../../ui/Field.js';
import { KindSquare } from '../../../ui/KindSquare.js';
import { type AddDraft, hostOf } from '../model/add-form.js';
import classes from './Add.module.css';

interface EnvironmentFieldsProps {
  readonly draft: AddDraft;
  readonly onChange: (part: Partial<AddDraft>) => void;
}

/** Which environment: kind and region decide the host, which is shown and never typed. */
export function EnvironmentFields({ draft, onChange }: EnvironmentFieldsProps) {
  const t = useTexts('connections');
  const host = hostOf(draft);
  return (
    <>
      <Field
        id="connection-kind"
        label={t('form.environment')}
        help={draft.kind === 'sandbox' ? t('form.sandboxText') : t('form.productionText')}
      >
        <SegmentedControl
          id="connection-kind"
          aria-label={t('form.environment')}
          value={draft.kind}
          onChange={(value) => onChange({ kind: Credentials.shape.kind.parse(value) })}
          data={(['sandbox', 'production'] as const).map((kind) => ({ value: kind, label: t(`form.kinds.${kind}`) }))}
        />
      </Field>
      <Field
        id="connection-region"
        label={t('form.region')}
        problem={host === null ? t('problem.hostUnknown') : undefined}
      >
        <SegmentedControl
          id="connection-region"
          aria-label={t('form.region')}
          value={draft.region}
          onChange={(value) => onChange({ region: Region.parse(value) })}
          data={Region.options.map((region) => ({ value: region, label: t(`regions.${region}`) }))}
        />
      </Field>
      <Field id="connection-host" label={t('form.host')}>
        <output id="connection-host" className={classes.hostValue}>
          <KindSquare kind={draft.kind} size={20} />
          {host ?? <span className={classes.unknown}>{t('form.hostUnknown')}</span>}
        </output>
      </Field>
    </>
  );
}
