/**
 * Recalculation of HB.PROGRESS in the workbench beside native formulas, ratios within one run, same grid:
 * npm run build, then node test/bench/grid.mjs (WORKBENCH_ROOT for other built pages, CHROMIUM_PATH for another browser).
 */
import { withBuilt } from './openBuilt.mjs';

const COUNT = 10_000;
const SIZES = [1_000, 10_000, 50_000];
const ROUNDS = 7;

/** Runs in the page: lays `count` formulas over their own targets and one shared actual, then times what a change of it costs. */
async function timings({ formulas, count, rounds }) {
  const { grid } = window.workbench;
  const sheet = grid.workbook().create(`测速${Math.random()}`, count + 10, 8);
  sheet.getRange(0, 0, 1, 1).setValue(100);
  sheet.getRange(0, 1, count, 2).setValues(Array.from({ length: count }, (_unused, row) => [`〔${row + 101}〕`, row + 101]));
  const times = {};
  for (const [name, formula] of Object.entries(formulas)) {
    const cells = sheet.getRange(0, 3, count, 1);
    cells.setValues(Array.from({ length: count }, (_unused, row) => [{ f: formula.replaceAll('#', row + 1) }]));
    await grid.recalculate();
    const measured = [];
    for (let round = 0; round < rounds; round += 1) {
      sheet.getRange(0, 0, 1, 1).setValue(200 + round);
      const start = performance.now();
      await grid.recalculate();
      measured.push(performance.now() - start);
    }
    const [first, last] = [cells.getValues()[0][0], cells.getValues()[count - 1][0]];
    const actual = 200 + rounds - 1;
    if (Math.abs(first - actual / 101) > 1e-6 || Math.abs(last - actual / (count + 100)) > 1e-6) throw new Error(`${name}: ${first} ${last}`);
    times[name] = measured.sort((one, other) => one - other)[Math.floor(rounds / 2)];
    cells.clearContent();
    await grid.recalculate();
  }
  grid.workbook().deleteSheet(sheet);
  return times;
}

const formulas = {
  'HB.PROGRESS on 〔n〕': '=HB.PROGRESS($A$1,B#)',
  'HB.PROGRESS on plain numbers': '=HB.PROGRESS($A$1,C#)',
  'native formula on 〔n〕': '=IFERROR(VALUE($A$1)/VALUE(SUBSTITUTE(SUBSTITUTE(B#,"〔",""),"〕","")),"")',
  'bare division of plain numbers': '=$A$1/C#',
};

await withBuilt(async (page) => {
  await page.evaluate(timings, { formulas, count: 1_000, rounds: 3 });
  const times = await page.evaluate(timings, { formulas, count: COUNT, rounds: ROUNDS });
  const hb = times['HB.PROGRESS on 〔n〕'];
  console.log(`| ${COUNT} cells | ms | HB.PROGRESS on 〔n〕 against it |\n|---|---:|---:|`);
  for (const [name, time] of Object.entries(times)) console.log(`| ${name} | ${time.toFixed(0)} | ${(hb / time).toFixed(2)} |`);
  console.log(`\nHB.PROGRESS on plain numbers against the bare division: ${(times['HB.PROGRESS on plain numbers'] / times['bare division of plain numbers']).toFixed(2)}\n`);
  console.log('| cells of HB.PROGRESS on 〔n〕 | ms | µs a cell | against linear growth from the first |\n|---|---:|---:|---:|');
  let first;
  for (const count of SIZES) {
    const time = Object.values(await page.evaluate(timings, { formulas: { only: formulas['HB.PROGRESS on 〔n〕'] }, count, rounds: 3 }))[0];
    first ??= time / count;
    console.log(`| ${count} | ${time.toFixed(0)} | ${((time / count) * 1000).toFixed(1)} | ${(time / count / first).toFixed(2)} |`);
  }
});
