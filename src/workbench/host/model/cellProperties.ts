import { apiNotFound } from '../errors';
import { HostObject, memberOf } from './hostObject';

/** Names of members, nested as the objects are; on reading `true` asks for a member, on writing it is the new value. */
export interface PropertyTree {
  readonly [name: string]: unknown;
}

const isTree = (value: unknown): value is PropertyTree => typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(object: HostObject, name: string): unknown {
  const member = memberOf(object, name);
  if (!member?.get) throw apiNotFound(name);
  return member.get.call(object);
}

/** The lines of a cell are asked for at once and answered side by side: {borders: {style: true}} → {borders: {top: {style}, bottom: …}}. */
const sides = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;

const perSide = (object: HostObject, options: PropertyTree): PropertyTree =>
  (memberOf(object, 'diagonalUp') && !sides.some(side => side in options) ? Object.fromEntries(sides.map(side => [side, options])) : options);

/** Reads the members a tree asks for. Example: `{format: {fill: {color: true}}}` → `{format: {fill: {color: "#FFFFFF"}}}`. */
export function getProperties(object: HostObject, options: PropertyTree): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || name.startsWith('$')) continue;
    const value = valueAt(object, name);
    result[name] = value instanceof HostObject && isTree(wanted) ? getProperties(value, perSide(value, wanted)) : value;
  }
  return result;
}

/** Writes the members of a tree. */
export function setProperties(object: HostObject, properties: PropertyTree): void {
  for (const [name, value] of Object.entries(properties)) {
    const member = memberOf(object, name);
    const child = member?.get && isTree(value) ? (member.get.call(object) as unknown) : undefined;
    if (child instanceof HostObject && isTree(value)) setProperties(child, value);
    else if (member?.set) member.set.call(object, value);
    else throw apiNotFound(name);
  }
}
