import { auditActiveSheet } from './auditActiveSheet';

/** The id the manifest's ExecuteFunction names. 打开面板 needs no code: the manifest shows the pane itself. */
Office.actions.associate('auditActiveSheet', auditActiveSheet);
