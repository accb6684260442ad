import type { Period } from '../../../../../shared/domain/period.js';
import type { PersonalField } from '../../../../../shared/domain/personal-data.js';
import type { Step } from '../../../../../shared/ipc/changes.js';
import type { PersonalInfo } from '../../../../../shared/ipc/employees.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../../ui/DataList.js';
import { beforeOf, stagedAs } from '../../model/personal-form.js';
import type { PersonalGroup } from '../../model/personal-groups.js';
import type { OfEmployee } from '../../queries.js';
import { Bsn } from './Bsn.js';
import classes from './Personal.module.css';
import { useFixedText } from './use-fixed-text.js';
import { usePersonalText } from './use-personal-text.js';

interface PersonalGroupViewProps {
  readonly of: OfEmployee & { readonly period: Period };
  readonly info: PersonalInfo;
  readonly group: PersonalGroup;
  readonly step: Step | undefined;
}

/** One group to read; what stands ready is shown in its place, with what it was. An empty field stays in its place, empty. */
export function PersonalGroupView({ of, info, group, step }: PersonalGroupViewProps) {
  const t = useTexts('employees');
  const tUi = useTexts('ui');
  const text = usePersonalText();
  const fixed = useFixedText();
  const before = beforeOf(info);
  const asItIs = (field: PersonalField) =>
    field === 'bsn' ? <Bsn of={of} has={info.hasBsn} /> : text(field, before[field]);
  // What shows a BSN has a button in it, which is not struck through.
  const struck = (field: PersonalField) => (field === 'bsn' ? asItIs(field) : <s>{asItIs(field)}</s>);
  const fixedFields = group.fixed.filter((field) => field !== 'deceased' || info.deceased !== null);
  return (
    <DataList>
      {group.fields.map((field) => {
        const after = stagedAs(step, field);
        return (
          <DataRow key={field} label={t(`personal.${field}`)}>
            {after === undefined ? (
              asItIs(field)
            ) : (
              <>
                <span className={classes.changed}>{text(field, after) || tUi('empty')}</span>
                <span className={classes.was}>
                  {tUi('was')} {before[field] === '' ? tUi('empty') : struck(field)}
                </span>
              </>
            )}
          </DataRow>
        );
      })}
      {fixedFields.map((field) => (
        <DataRow key={field} label={t(`personal.${field}`)}>
          {fixed(info, field)}
        </DataRow>
      ))}
    </DataList>
  );
}
