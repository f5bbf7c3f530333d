/** How a request of the add-in fails, for tests: before anything is done, midway through its actions, or after all of them with the reply lost. */
export type FailureWay = 'before' | 'midway' | 'after';

/** What the address of the workbench can ask for, for tests and for trying the add-in under other conditions. */
export interface Switches {
  /** Highest ExcelApi requirement set that `isSetSupported` reports, as in `?api=1.14`. */
  readonly apiLevel: string;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly language: 'zh-CN' | 'en-US';
  /** What a blank cell passes to a custom function: null as in Microsoft 365, or 0 as in Excel 2021. */
  readonly blank: null | 0;
  /** The request to fail, counted from 1, as in `?fail=2:midway`. */
  readonly failure: { readonly request: number; readonly way: FailureWay } | undefined;
  /** Open with the sample workbook; `?sample=none` opens an empty one. */
  readonly sample: boolean;
}

const oneOf = <Word extends string>(word: string | null, words: readonly [Word, ...Word[]]): Word => words.find(known => known === word) ?? words[0];

function readFailure(text: string | null): Switches['failure'] {
  const parts = /^(\d+):(before|midway|after)$/.exec(text ?? '');
  return parts ? { request: Number(parts[1]), way: oneOf(parts[2] ?? null, ['before', 'midway', 'after']) } : undefined;
}

/** Reads `location.search`; an unknown word gives the default. */
export function readSwitches(search: string): Switches {
  const words = new URLSearchParams(search);
  const apiLevel = words.get('api') ?? '';
  return {
    apiLevel: /^1\.\d+$/.test(apiLevel) ? apiLevel : '1.20',
    theme: oneOf(words.get('theme'), ['light', 'dark', 'contrast']),
    language: oneOf(words.get('lang'), ['zh-CN', 'en-US']),
    blank: words.get('blank') === '0' ? 0 : null,
    failure: readFailure(words.get('fail')),
    sample: words.get('sample') !== 'none',
  };
}
