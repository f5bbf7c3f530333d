/** What the add-in's bundles associate; the workbench calls it from outside. */
export interface PaneAssociations {
  readonly functions: Map<string, (...values: unknown[]) => unknown>;
  readonly actions: Map<string, (event: unknown) => unknown>;
}

declare global {
  interface Window {
    __workbench?: PaneAssociations;
  }
}

type Implementation = (...values: unknown[]) => unknown;

/** Lets `CustomFunctions.associate` (one by one or as an object) and `Office.actions.associate` be noted on the window. */
export function noteAssociations(customFunctions: Record<string, unknown>, actions: Record<string, unknown>): void {
  const noted: PaneAssociations = { functions: new Map(), actions: new Map() };
  window.__workbench = noted;
  customFunctions['associate'] = (id: string | Record<string, Implementation>, implementation?: Implementation) => {
    if (typeof id === 'object') for (const [name, one] of Object.entries(id)) noted.functions.set(name.toUpperCase(), one);
    else if (implementation) noted.functions.set(id.toUpperCase(), implementation);
  };
  actions['associate'] = (id: string, action: (event: unknown) => unknown) => void noted.actions.set(id, action);
}
