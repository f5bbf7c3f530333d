import { everythingOf } from './adoption/everythingOf';
import { writeForeignTable } from './adoption/foreignTable';
import { foreignPlace, unadopt } from './adoption/steps';
import { loadRoom, openRoom, type OpenedRoom } from './excelRoom';
import { openedFile, savedFile } from './files/openFile';

/** The same workbook saved and opened in another workbench. */
async function elsewhere(room: OpenedRoom): Promise<OpenedRoom> {
  const file = await savedFile(room.page);
  const other = await openRoom();
  expect(await openedFile(other.page, file)).toEqual([]);
  const pane = other.page.frame({ name: 'taskpane' });
  if (!pane) throw new Error('The pane is gone.');
  const opened = { ...other, pane };
  await loadRoom(pane);
  return opened;
}

describe('what the add-in keeps in a workbook survives a file', () => {
  let [room, other]: (OpenedRoom | undefined)[] = [];
  const first = (): OpenedRoom => { if (!room) throw new Error('no workbench'); return room; };
  afterEach(async () => { await other?.close(); other = undefined; });
  beforeEach(async () => { room = await openRoom(); });
  afterEach(async () => { await room?.close(); room = undefined; });

  test('adopted tables and the answers given about them, and un-adopting there leaves no trace', async () => {
    await writeForeignTable(first());
    const before = await everythingOf(first());
    const given = [{ key: 'row|hubei-14th|panel-2|某行|万人', answer: 'none' }, { key: '某表|column|“十四五”末|1', answer: 'target 2025' }];
    await first().pane.evaluate(async answers => {
      const [found] = await window.room.recognise('sheet');
      if (found) await window.room.port.adoption.adopt({ table: found.table, plan: 'hubei-14th', panel: 'panel-2', answers });
    }, given);
    other = await elsewhere(first());
    expect(await other.pane.evaluate(async () => { const { answers, adopted } = await window.room.port.adoption.readSheets('sheet'); return { answers, places: adopted.map(({ sheet, area }) => ({ sheet, area })) }; }))
      .toEqual({ answers: given, places: [foreignPlace] });
    expect(await unadopt(other)).toMatchObject({ state: 'done' });
    const names = (text: string): unknown => (JSON.parse(text) as { state: { names: unknown }; beside: { settings: unknown } });
    const [one, two] = [names(await everythingOf(other)), names(before)] as { state: { names: unknown }; beside: { settings: unknown } }[];
    expect([one?.state.names, one?.beside.settings]).toEqual([two?.state.names, two?.beside.settings]);
  });

  test('the record of converted formulas, which brings them back there', async () => {
    const formula = '=HB.PROGRESS(93,95,91)';
    await first().pane.evaluate(async written => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Sheet1').getRange('E1').formulas = [[written]];
      await context.sync();
    }, formula);
    await first().calculated();
    const convert = (kind: 'formulas' | 'restore') => async ({ pane }: OpenedRoom): Promise<unknown> => pane.evaluate(async asked => {
      const previewed = await window.room.port.conversions.preview(asked, 'workbook', () => undefined);
      if ('trouble' in previewed) throw new Error(previewed.trouble);
      return (await window.room.port.conversions.apply(previewed.preview, '2026-11-25T00:00:00Z')).state;
    }, kind);
    expect(await convert('formulas')(first())).toBe('done');
    const plain = (await first().readCell('Sheet1', 'E1')).formula;
    expect(plain).not.toContain('HB.');
    other = await elsewhere(first());
    expect((await other.readCell('Sheet1', 'E1')).formula).toBe(plain);
    expect(await convert('restore')(other)).toBe('done');
    expect((await other.readCell('Sheet1', 'E1')).formula).toBe(formula);
  });
});
