import type { PayCode } from '../../../../shared/domain/registration.js';
import { type ColumnRole, type Mapping, placeFields } from '../../../../shared/imports/mapping.js';
import { hasOwnFields, isDated, neededFields, ownFields } from '../../../../shared/imports/targets.js';
import type { Texts } from '../../../i18n/use-texts.js';

export interface RoleOption {
  readonly value: string;
  readonly label: string;
}

/** A role as a list's value, and back. */
export const roleValue = ({ field, key }: ColumnRole): string => `${field}|${key ?? ''}`;
export function roleOf(value: string): ColumnRole {
  const [field = '', key = ''] = value.split('|');
  return { field, key: key === '' ? null : key };
}

/** Whose and what is pointed out, so that lines can be made of it. */
export function isMapped({ roles, target }: Mapping): boolean {
  const has = (field: string): boolean => roles.some((role) => role.field === field);
  if (hasOwnFields(target)) return has('person') && neededFields[target].every(has);
  const amounts = roles.filter(({ field }) => field === 'amount');
  return has('person') && amounts.length > 0 && (amounts.every(({ key }) => key !== null) || has('code'));
}

interface Known {
  readonly target: string;
  readonly hours: readonly PayCode[];
  readonly wages: readonly PayCode[];
  /** Roles that the file has already, whether or not the company in view knows them. */
  readonly used: readonly ColumnRole[];
}

/** Everything that a column may be, as a person calls it. */
export function roleOptions({ target, hours, wages, used }: Known, t: Texts<'imports'>): RoleOption[] {
  const options = new Map<string, string>([['|', t('columns.none')]]);
  for (const field of placeFields) {
    // Where a line has a date of its own, no period counts.
    if (isDated(target) && (field === 'period' || field === 'year')) continue;
    options.set(roleValue({ field, key: null }), t(`field.${field}`));
  }
  if (hasOwnFields(target)) {
    for (const field of ownFields[target]) options.set(roleValue({ field, key: null }), t(`field.${field}`));
  } else if (target === 'pay' || target === 'fixed') {
    for (const field of ['code', 'amount', 'costCenter', 'comment'] as const)
      options.set(roleValue({ field, key: null }), t(`field.${field}`));
    for (const [pay, codes] of [['hours', hours] as const, ['wages', wages] as const])
      for (const { code, description } of codes)
        options.set(`amount|${pay}:${code}`, t(`key.${pay}`, { code, name: description }));
  } else
    for (const key of ['days-variable:1', 'days-fixed:1', 'days-worked:1', 'days-worked:2'])
      options.set(`amount|${key}`, keyName(key, options, t));
  for (const role of used) {
    const value = roleValue(role);
    if (options.has(value) || role.key === null) continue;
    const name = keyName(role.key, options, t);
    options.set(value, role.field === 'comment' ? t('key.commentOf', { key: name }) : name);
  }
  return [...options].map(([value, label]) => ({ value, label }));
}

function keyName(key: string, options: ReadonlyMap<string, string>, t: Texts<'imports'>): string {
  const known = options.get(`amount|${key}`);
  if (known !== undefined) return known;
  if (key === 'days-variable:1') return t('key.days');
  if (key === 'days-fixed:1') return t('key.fixedDays');
  if (key === 'days-worked:1') return t('key.worked');
  if (key === 'days-worked:2') return t('key.plusMinus');
  const [kind, code = ''] = key.split(':');
  if (kind === 'hours' || kind === 'wages') return t(`key.${kind}`, { code, name: '' }).trim();
  return t('key.any', { code });
}
