import type { HostConnection } from '../host';
import type { Switches } from '../switches';
import { documentSettings } from './documentSettings';
import { requirementsOf } from './requirements';
import { officeTheme } from './theme';

/** Excel on the web, as far as a page can tell. */
export const hostInfo = { host: 'Excel', platform: 'OfficeOnline' } as const;

/** `Office.context` of a page in the workbench's pane. */
export function officeContext(switches: Switches, connection: HostConnection | undefined) {
  return {
    ...(connection ? hostInfo : { host: null, platform: null }),
    displayLanguage: switches.language,
    contentLanguage: switches.language,
    officeTheme: officeTheme(switches.theme),
    touchEnabled: false,
    commerceAllowed: false,
    diagnostics: { ...hostInfo, version: '16.0.20000.10000' },
    requirements: requirementsOf(switches.apiLevel),
    document: {
      mode: 'readWrite',
      url: '',
      settings: documentSettings(connection?.settings ?? new Map()),
      addHandlerAsync: () => undefined,
      removeHandlerAsync: () => undefined,
    },
    ui: { closeContainer: () => undefined },
  };
}
