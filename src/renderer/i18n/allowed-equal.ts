/**
 * Keys whose text may be the same in two languages: names, and words that two languages share.
 * A new one needs a look: equal texts are often a forgotten translation.
 */
export const allowedEqual: ReadonlySet<string> = new Set<string>([
  'ui:was',
  'ui:details',
  'shell:appName',
  'shell:kind.sandbox.word',
  'shell:kind.sandbox.name',
  'shell:kind.demo.word',
  'shell:kind.demo.name',
  'shell:context.period',
  'shell:relation.later',
  'shell:status.label',
  'employees:column.number',
  'employees:column.email',
  'employees:person.group',
  'employees:personal.title',
  'employees:personal.prefix',
  'employees:personal.genderMale',
  'employees:personal.nationalityCode',
  'employees:personal.bsn',
  'employees:personal.emergencyRelation',
  'employees:address.field.country',
  'settings:languages.nl',
  'settings:languages.en',
  'settings:languages.sv',
  'settings:densities.compact',
  'settings:about.version',
]);
