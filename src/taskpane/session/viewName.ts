/** The pane's views, in the order of their tabs. */
export const viewNames = ['templates', 'audit', 'handbook', 'sending'] as const;
export type ViewName = (typeof viewNames)[number];

/** The tab a key leads to from `current`, undefined for keys that move nothing. ArrowRight on the last leads to the first. */
export function viewByKey(current: ViewName, key: string): ViewName | undefined {
  const at = viewNames.indexOf(current);
  const count = viewNames.length;
  const to: Readonly<Record<string, number>> = { ArrowRight: (at + 1) % count, ArrowLeft: (at + count - 1) % count, Home: 0, End: count - 1 };
  const next = to[key];
  return next === undefined ? undefined : viewNames[next];
}
