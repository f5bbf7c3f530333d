import { whenExcelReady } from '../../src/excel/ready';

/** Where the CDN of Office.js was out of reach, the pane inside Excel said “请在 Excel 中打开”. */
test('a client library that did not come is not taken for a page outside of Excel', async () => {
  const onSilence = jest.fn();
  await expect(whenExcelReady(onSilence)).resolves.toBe('withoutLibrary');
  expect(onSilence).not.toHaveBeenCalled();
});
