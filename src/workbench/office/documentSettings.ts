interface AsyncResult {
  readonly status: 'succeeded';
  readonly value: unknown;
}

type Callback = (result: AsyncResult) => void;

const later = (callback: unknown, value: unknown) => {
  if (typeof callback === 'function') setTimeout(() => (callback as Callback)({ status: 'succeeded', value }));
};

/** The last argument that is a function is the callback; options before it say nothing here. */
const callbackOf = (given: readonly unknown[]) => given.filter(one => typeof one === 'function').pop();

/** `Office.context.document.settings`: a copy of the workbook's settings that `saveAsync` writes back, as in Office. */
export function documentSettings(stored: Map<string, unknown>) {
  let copy = new Map(stored);
  const settings = {
    get: (name: string): unknown => copy.get(name) ?? null,
    set: (name: string, value: unknown) => void copy.set(name, structuredClone(value)),
    remove: (name: string) => void copy.delete(name),
    saveAsync(...given: unknown[]) {
      stored.clear();
      copy.forEach((value, name) => stored.set(name, value));
      later(callbackOf(given), settings);
    },
    refreshAsync(...given: unknown[]) {
      copy = new Map(stored);
      later(callbackOf(given), settings);
    },
    addHandlerAsync: (_type: string, _handler: unknown, ...given: unknown[]) => later(callbackOf(given), undefined),
    removeHandlerAsync: (_type: string, ...given: unknown[]) => later(callbackOf(given), undefined),
  };
  return settings;
}
