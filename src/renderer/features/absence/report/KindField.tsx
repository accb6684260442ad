import { NativeSelect } from '@mantine/core';
import { type AbsenceKind, absenceKinds, isAbsenceKind, isLeaveKind } from '../../../../shared/domain/absence-kinds.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Field } from '../../../ui/Field.js';
import form from '../parts/Form.module.css';

interface KindFieldProps {
  readonly value: AbsenceKind;
  readonly onChange: (kind: AbsenceKind) => void;
}

/** The kind, from the API's own list. Kinds that are leave stand apart: they do not count as sick leave. */
export function KindField({ value, onChange }: KindFieldProps) {
  const t = useTexts('absence');
  const options = (leave: boolean) =>
    absenceKinds
      .filter((kind) => isLeaveKind(kind) === leave)
      .map((kind) => ({ value: String(kind), label: t(`kinds.${kind}`) }));
  return (
    <Field id="absence-kind" label={t('kind.label')} help={t('kind.help')}>
      <NativeSelect
        id="absence-kind"
        className={form.wide ?? ''}
        aria-describedby="absence-kind-note"
        value={String(value)}
        data={[
          { group: t('kind.sick'), items: options(false) },
          { group: t('kind.leave'), items: options(true) },
        ]}
        onChange={(event) => {
          const kind = Number(event.currentTarget.value);
          if (isAbsenceKind(kind)) onChange(kind);
        }}
      />
    </Field>
  );
}
