import { invalidArgument } from '../errors';
import type { Host } from '../host';
import type { Places } from '../places';
import { sides, type Side } from '../styles/sides';
import { HostCollection } from './hostObject';
import { RangeBorder } from './rangeBorder';

/** The lines around and inside a range. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(host: Host, private readonly places: Places) {
    super(host);
  }

  list(): RangeBorder[] {
    return sides.map(side => this.border(side));
  }

  get count(): number {
    return sides.length;
  }

  getItem(index: unknown): RangeBorder {
    const side = sides.find(one => one === index);
    if (!side) throw invalidArgument('index');
    return this.border(side);
  }

  getItemAt(index: number): RangeBorder {
    return this.getItem(sides[index]);
  }

  get top(): RangeBorder {
    return this.border('EdgeTop');
  }

  get bottom(): RangeBorder {
    return this.border('EdgeBottom');
  }

  get left(): RangeBorder {
    return this.border('EdgeLeft');
  }

  get right(): RangeBorder {
    return this.border('EdgeRight');
  }

  get horizontal(): RangeBorder {
    return this.border('InsideHorizontal');
  }

  get vertical(): RangeBorder {
    return this.border('InsideVertical');
  }

  get diagonalDown(): RangeBorder {
    return this.border('DiagonalDown');
  }

  get diagonalUp(): RangeBorder {
    return this.border('DiagonalUp');
  }

  private border(side: Side): RangeBorder {
    return new RangeBorder(this.host, this.places, side);
  }
}
