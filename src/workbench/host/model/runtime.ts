import { HostObject } from './hostObject';

/** Whether events reach the add-in. */
export class Runtime extends HostObject {
  get enableEvents(): boolean {
    return this.host.records.eventsEnabled;
  }

  set enableEvents(enable: unknown) {
    this.host.records.eventsEnabled = Boolean(enable);
  }
}
