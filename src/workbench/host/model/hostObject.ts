import type { Host } from '../host';

/**
 * An object of Excel's model. The interpreter finds members by name: Office's `GetRange` is the method `getRange`, its `Values`
 * the getter and setter `values`, `_GetSheetById` the method `getSheetById`. So a class's getters are Office's properties and its
 * methods Office's methods; what the host needs for itself are fields or functions elsewhere. To give the workbench another
 * member of Excel, add a getter or a method. A method that answers null where Office has `…OrNullObject` gives a null object.
 */
export abstract class HostObject {
  constructor(readonly host: Host) {}

  /** The key under which the client finds the object again in its collection; undefined: it remembers the way it came. */
  identity(): string | undefined {
    return undefined;
  }
}

/** A collection: its items are loaded with their members when the client asks for them. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract list(): Item[];
}

/** What Office.js calls a member, in the model's spelling: `_GetSheetById` → getSheetById. */
export function memberName(officeName: string): string {
  const name = officeName.replace(/^_/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The member of an object's own class or its parents, not of JavaScript's objects; undefined if the model lacks it. */
export function memberOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (name === 'constructor' || name === 'identity' || name === 'list') return undefined;
  for (let level: unknown = Object.getPrototypeOf(object); level && level !== HostObject.prototype; level = Object.getPrototypeOf(level)) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
  }
  return undefined;
}

/** All getters of an object: Office's properties, plain and navigating. */
export function propertyNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (let level: unknown = Object.getPrototypeOf(object); level && level !== HostObject.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level))) if (member.get) names.add(name);
  }
  return [...names];
}
