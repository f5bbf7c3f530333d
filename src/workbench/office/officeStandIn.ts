import type { HostConnection } from '../host';
import { readSwitches } from '../switches';
import { addinMembers } from './addin';
import { noteAssociations } from './associations';
import { hostInfo, officeContext } from './context';

/**
 * What `office.js` does in Excel and Microsoft's Excel client library alone does not: it tells the page that Excel is there
 * (`Office.onReady`, `Office.context`) and connects the library to its host, here the workbench on the window above.
 * Loaded after the library and before the add-in's bundles.
 */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface LibraryWindow extends Window {
  Office: Record<string, unknown>;
  CustomFunctions?: Record<string, unknown>;
  OSF: Record<string, unknown>;
  OfficeExtension: { HostBridge: { init(bridge: Bridge): void } };
}

const page = window as unknown as LibraryWindow;

/** Undefined where the page was opened by itself, outside the workbench. */
function connection(): HostConnection | undefined {
  try {
    return window.parent === window ? undefined : window.parent.workbenchHost;
  } catch {
    return undefined;
  }
}

function connect(host: HostConnection): void {
  const bridge: Bridge = {
    sendMessageToHost: text => void host.handle(text).then(reply => bridge.onMessageFromHost?.(reply)),
  };
  page.OfficeExtension.HostBridge.init(bridge);
  host.listen(text => bridge.onMessageFromHost?.(text));
}

/** Settles when the page's elements are there, as in Office. */
function whenReady(info: object): (callback?: (info: object) => unknown) => Promise<object> {
  const ready = new Promise<object>(resolve => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve(info), { once: true });
    else resolve(info);
  });
  return async callback => {
    await ready;
    await callback?.(info);
    return info;
  };
}

function standIn(): void {
  const host = connection();
  const { addin, ribbon } = addinMembers();
  const office = page.Office;
  office['HostType'] = { Excel: 'Excel', Word: 'Word', PowerPoint: 'PowerPoint', Outlook: 'Outlook' };
  office['PlatformType'] = { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android', Universal: 'Universal' };
  const context = officeContext(readSwitches(window.location.search), host);
  // The library's `Office.context` asks office.js's factory, which is this.
  page.OSF['_OfficeAppFactory'] = { getContext: () => context, getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', isDialog: false }) };
  office['onReady'] = whenReady(host ? hostInfo : { host: null, platform: null });
  office['addin'] = { ...(office['addin'] as object | undefined), ...addin };
  office['ribbon'] = { ...(office['ribbon'] as object | undefined), ...ribbon };
  page.CustomFunctions ??= {};
  const actions = (office['actions'] ??= {}) as Record<string, unknown>;
  noteAssociations(page.CustomFunctions, actions);
  if (host) connect(host);
}

standIn();
