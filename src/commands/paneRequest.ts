/**
 * What a ribbon command may ask of the pane: the audit of the sheet in front, 发送前检查, or the preview of a conversion.
 * Bundles share one page but no modules, so the request travels through the document.
 */
export const paneRequests = ['auditActiveSheet', 'checkSending', 'previewFormulas', 'previewValues', 'previewRestore', 'previewRepair'] as const;
export type PaneRequest = (typeof paneRequests)[number];

const eventName = 'hb-pane-request';

/** Leaves a request for the pane. It waits on the page until the pane is there to answer it. */
export function requestPane(request: PaneRequest): void {
  document.documentElement.dataset.paneRequest = request;
  document.dispatchEvent(new Event(eventName));
}

/** Answers every request of one kind, one left before the pane started included. Gives back a way to stop. */
export function onPaneRequest(request: PaneRequest, answer: () => void): () => void {
  const look = (): void => {
    if (document.documentElement.dataset.paneRequest !== request) return;
    delete document.documentElement.dataset.paneRequest;
    answer();
  };
  document.addEventListener(eventName, look);
  look();
  return () => document.removeEventListener(eventName, look);
}
