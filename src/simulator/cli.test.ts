import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';

const script = fileURLToPath(new URL('../../scripts/simulator.mjs', import.meta.url));
const Ready = z.strictObject({
  url: z.url(),
  username: z.string(),
  token: z.string(),
  domain: z.string(),
  controlUrl: z.url(),
  controlSecret: z.string(),
});

it('npm run simulator prints one line of JSON when it answers, and ends well at SIGTERM', async () => {
  const child = spawn(process.execPath, [script, '--seed', '1'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  while (!printed.includes('\n')) await once(child.stdout, 'data');
  const { url } = Ready.parse(JSON.parse(printed));
  expect((await fetch(`${url}/soap/v3/EmployeeService.asmx?WSDL`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(printed.trimEnd().split('\n')).toHaveLength(1);
}, 60_000);
