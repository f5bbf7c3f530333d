import { readdirSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const modules = ['src', 'test'].flatMap(room => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map(path => join(room, path))).filter(path => /\.tsx?$/.test(path));

/** `./FindingList` found findingList.ts on the file systems of Windows and macOS, and the build failed there. */
test('no two modules have names that differ in case or extension only', () => {
  const seen = new Map<string, string>();
  const clashes: string[] = [];
  for (const path of modules) {
    const { dir, name } = parse(path);
    const key = join(dir, name).toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) clashes.push(`${other} / ${path}`);
    seen.set(key, path);
  }
  expect(modules.length).toBeGreaterThan(100);
  expect(clashes).toEqual([]);
});
