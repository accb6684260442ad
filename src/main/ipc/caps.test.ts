import { expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../../shared/ipc/contract.js';

type Schema = z.core.JSONSchema.BaseSchema;
interface Entry {
  readonly input?: z.ZodType;
}

/** A pattern over the whole text without "any number of" bounds it as a length does. */
const endsSomewhere = (pattern = '*'): boolean => /^\^.*\$$/.test(pattern) && !/[*+]|,\}/.test(pattern);

/** Places in an input where a text or a list may be of any length, or an object may have unknown keys. */
function unbounded(schema: Schema, at: string): string[] {
  const found: string[] = [];
  const types = [schema.type].flat();
  const fixed = schema.enum !== undefined || schema.const !== undefined || endsSomewhere(schema.pattern);
  if (types.includes('string') && !fixed && schema.maxLength === undefined) found.push(`${at}: text`);
  if (types.includes('array') && schema.maxItems === undefined) found.push(`${at}: list`);
  // A record with listed keys: `propertyNames` is what bounds it.
  const keys = typeof schema.propertyNames === 'object' ? schema.propertyNames.enum : undefined;
  const values = schema.additionalProperties;
  if (types.includes('object') && keys === undefined && values !== false) found.push(`${at}: unknown keys`);
  if (keys !== undefined && typeof values === 'object') found.push(...unbounded(values, at));
  for (const [key, inner] of Object.entries(schema.properties ?? {}))
    if (typeof inner === 'object') found.push(...unbounded(inner, `${at}.${key}`));
  for (const inner of [schema.items ?? [], schema.anyOf ?? [], schema.allOf ?? [], schema.oneOf ?? []].flat())
    if (typeof inner === 'object') found.push(...unbounded(inner, at));
  return found;
}

it('no call takes a text or a list of any length, or a key that nobody listed', () => {
  const found: string[] = [];
  let looked = 0;
  for (const [domain, verbs] of Object.entries(contract)) {
    for (const [verb, entry] of Object.entries(verbs as Record<string, Entry>)) {
      if (!entry.input || entry.input instanceof z.ZodVoid) continue;
      looked += 1;
      const schema = z.toJSONSchema(entry.input, { io: 'input', unrepresentable: 'any', reused: 'inline' });
      found.push(...unbounded(schema, `${domain}.${verb}`));
    }
  }
  expect(looked).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
