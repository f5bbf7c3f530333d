import type { Area } from './area';
import { invalidReference } from './errors';
import type { HostObject } from './model/hostObject';
import { moved, type Shift } from './shifts';

/** The ranges a caller keeps over several requests; they move with inserted and deleted rows and columns, as in Excel. */
export interface KeptRanges {
  keep(object: HostObject): null;
  /** The reference of an object kept; undefined for others. */
  idOf(object: HostObject): string | undefined;
  /** The object kept; a range whose cells were deleted is an InvalidReference. */
  get(id: string): HostObject;
  isGone(object: HostObject): boolean;
  remove(id: string): void;
  shift(shift: Shift): void;
}

interface Placed {
  area: Area;
}

const isPlaced = (object: object): object is Placed => 'area' in object;

export function newKeptRanges(): KeptRanges {
  const kept = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  const gone = new WeakSet<HostObject>();
  let last = 0;
  return {
    keep(object) {
      last += ids.has(object) ? 0 : 1;
      const id = ids.get(object) ?? `range-${last}`;
      ids.set(object, id);
      kept.set(id, object);
      return null;
    },
    idOf: object => ids.get(object),
    get(id) {
      const object = kept.get(id);
      if (!object || gone.has(object)) throw invalidReference();
      return object;
    },
    isGone: object => gone.has(object),
    remove: id => void kept.delete(id),
    shift(shift) {
      for (const object of kept.values()) {
        if (!isPlaced(object)) continue;
        const area = moved(object.area, shift);
        if (area) object.area = area;
        else gone.add(object);
      }
    },
  };
}
