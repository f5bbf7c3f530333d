import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import './excelRuntime';

type Implementation = (...given: never[]) => unknown[][];

const files = readdirSync(join(__dirname, '../../src/functions')).filter(name => name.endsWith('.ts')).map(name => name.slice(0, -3));

/** The function of an id, from the file that carries its name: ANNUALGROWTH is annualGrowth in annualGrowth.ts. */
export async function implementation(id: string): Promise<Implementation> {
  const name = files.find(file => file.toUpperCase() === id) ?? id;
  const found = ((await import(`../../src/functions/${name}`)) as Record<string, Implementation>)[name];
  if (found === undefined) throw new Error(`${id} is not exported by the file of its name`);
  return found;
}
