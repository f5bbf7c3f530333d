import { readSwitches } from '../../src/workbench/switches';

describe('readSwitches', () => {
  test('an empty address gives the newest Excel, light, Chinese, blanks as null, no failure, the sample', () => {
    expect(readSwitches('')).toEqual({ apiLevel: '1.20', theme: 'light', language: 'zh-CN', blank: null, failure: undefined, sample: true });
  });

  test('every switch is read', () => {
    const search = '?api=1.14&theme=contrast&lang=en-US&blank=0&fail=3:midway&sample=none';
    expect(readSwitches(search)).toEqual({ apiLevel: '1.14', theme: 'contrast', language: 'en-US', blank: 0, failure: { request: 3, way: 'midway' }, sample: false });
  });

  test.each(['?fail=3', '?fail=:after', '?fail=3:later', '?fail=x:before'])('%s is no failure', search => {
    expect(readSwitches(search).failure).toBeUndefined();
  });

  test('unknown words give the defaults', () => {
    expect(readSwitches('?theme=pink&lang=fr&api=two&blank=7')).toEqual(readSwitches(''));
  });
});
