import { type AddressField, type AddressValues, emptyAddress } from '../../../../../shared/domain/address.js';
import type { Step } from '../../../../../shared/ipc/changes.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../../ui/DataList.js';
import { shownFields, withStep } from '../../model/address-form.js';
import classes from './AddressView.module.css';

/** An address to read; what stands ready is shown in its place, with what it was. */
export function AddressView({
  values,
  step,
}: {
  readonly values: AddressValues | undefined;
  readonly step?: Step | undefined;
}) {
  const t = useTexts('employees');
  const tUi = useTexts('ui');
  const format = useFormat();
  if (!values && !step) return <p className={classes.none}>{`${t('address.none')} ${t('address.noneText')}`}</p>;

  const before = values ?? emptyAddress;
  const after = step ? withStep(before, step) : before;
  const text = (field: AddressField, address: AddressValues): string =>
    field === 'country' ? format.country(address.country) : address[field];

  return (
    <DataList>
      {shownFields(after, before).map((field) => (
        <DataRow key={field} label={t(`address.field.${field}`)}>
          {after[field] === before[field] ? (
            text(field, after)
          ) : (
            <>
              <span className={classes.changed}>{text(field, after) || tUi('empty')}</span>
              <span className={classes.was}>
                {tUi('was')} {text(field, before) === '' ? tUi('empty') : <s>{text(field, before)}</s>}
              </span>
            </>
          )}
        </DataRow>
      ))}
    </DataList>
  );
}
