import { CommentCollection } from './commentCollection';
import { NamedItemCollection } from './namedItemCollection';
import { PageLayout } from './pageLayout';
import { TableCollection } from './tableCollection';
import { WorksheetCustomPropertyCollection } from './worksheetCustomPropertyCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetLook } from './worksheetLook';
import { WorksheetProtection } from './worksheetProtection';

/** What a sheet holds besides cells. */
export abstract class WorksheetParts extends WorksheetLook {
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.sheetId);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.sheetId);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this.sheetId);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.host, this.sheetId);
  }

  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.host, this.sheetId);
  }

  get tables(): TableCollection {
    return new TableCollection(this.host, this.sheetId);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.host, this.sheetId);
  }
}
