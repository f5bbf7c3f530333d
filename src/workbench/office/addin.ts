type VisibilityListener = (message: { visibilityMode: string }) => void;

/** `Office.addin` and `Office.ribbon`, as far as a pane that is always open needs them; the library's own would ask Office itself. */
export function addinMembers() {
  let startup = 'None';
  const listeners = new Set<VisibilityListener>();
  const tell = (visibilityMode: string) => listeners.forEach(listener => listener({ visibilityMode }));
  return {
    addin: {
      showAsTaskpane: async () => tell('Taskpane'),
      hide: async () => tell('Hidden'),
      getStartupBehavior: async () => startup,
      setStartupBehavior: async (behavior: string) => void (startup = behavior),
      onVisibilityModeChanged: async (listener: VisibilityListener) => {
        listeners.add(listener);
        return async () => void listeners.delete(listener);
      },
    },
    ribbon: {
      requestUpdate: async () => undefined,
      requestCreateControls: async () => undefined,
    },
  };
}
