export { connectHost, type ConnectedHost, type HostConnection } from './connectHost';
export type { RequestRecord } from './requestLog';
