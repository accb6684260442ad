import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const read = (name: string): unknown => JSON.parse(readFileSync(resolve(import.meta.dirname, '..', name), 'utf8'));
const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()).default({}),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(read('package.json'));
const { packages } = z
  .object({
    packages: z.record(z.string(), z.object({ integrity: z.string().optional(), resolved: z.string().optional() })),
  })
  .parse(read('package-lock.json'));
const installed = Object.entries(packages).filter(([path]) => path !== '');

it('every package is asked for in one exact version, and none is shipped as it is', () => {
  for (const [name, version] of Object.entries(manifest.devDependencies))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  expect(manifest.dependencies).toEqual({});
});

it('every installed package is held to its hash and comes from the registry', () => {
  expect(installed.length).toBeGreaterThan(100);
  for (const [path, { integrity, resolved }] of installed) {
    expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)]);
    if (resolved !== undefined) expect(resolved).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});
