import { openPaneFor } from './openPaneFor';
import { paneRequests } from './paneRequest';

// The ids are those that the manifest's ExecuteFunction names. 打开面板 needs no code: the manifest shows the pane itself.
for (const request of paneRequests) Office.actions.associate(request, openPaneFor(request));
