import { rmSync } from 'node:fs';
import { started } from './globalSetup';

/** Ends the server and deletes an unpacked browser. */
export default async function globalTeardown(): Promise<void> {
  started.server?.removeAllListeners('exit');
  started.server?.kill();
  if (started.unpacked) rmSync(started.unpacked.folder, { recursive: true, force: true });
}
