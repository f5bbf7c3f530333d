import { generateRandomId } from '@univerjs/core';
import { areaOf, intersection } from '../area';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { CommentRecord } from '../records';
import { HostCollection, HostObject } from './hostObject';
import type { Range } from './range';
import { rangeArgument } from './rangeArgument';

/** Threaded comments of the workbook or of one sheet; the grid shows a mark in the cell and the text beside it. */
export class CommentCollection extends HostCollection<Comment> {
  constructor(host: Host, private readonly sheetId: string | undefined) {
    super(host);
  }

  list(): Comment[] {
    return this.records().map(record => new Comment(this.host, record));
  }

  getCount(): number {
    return this.records().length;
  }

  add(cell: unknown, content: unknown): Comment {
    const active = this.sheetId ?? this.host.engine.grid.workbook().getActiveSheet().getSheetId();
    const { sheetId, row, column } = rangeArgument(this.host, active, cell);
    const area = areaOf(sheetId, row, column, 1, 1);
    if (typeof content !== 'string' || this.host.records.comments.some(other => intersection(other.area, area))) throw invalidArgument('content');
    const record: CommentRecord = { id: `{comment-${this.host.records.nextNumber()}}`, area, content, resolved: false, author: '', created: new Date(), replies: [] };
    this.host.records.comments.push(record);
    showNote(this.host, record);
    return new Comment(this.host, record);
  }

  getItem(id: unknown): Comment {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: unknown): Comment | null {
    const record = this.records().find(one => one.id === id);
    return record ? new Comment(this.host, record) : null;
  }

  getItemAt(index: number): Comment {
    return this.getItem(this.records()[index]?.id);
  }

  getItemByCell(cell: unknown): Comment {
    const active = this.sheetId ?? this.host.engine.grid.workbook().getActiveSheet().getSheetId();
    const area = rangeArgument(this.host, active, cell);
    return this.getItem(this.records().find(one => intersection(one.area, area))?.id);
  }

  private records(): CommentRecord[] {
    return this.host.records.comments.filter(({ area }) => this.sheetId === undefined || area.sheetId === this.sheetId);
  }
}

/** Shows (or, with nothing to show, takes away) the comment as a note of the grid's. */
function showNote(host: Host, { area, content }: CommentRecord, shown = true): void {
  const range = host.engine.grid.workbook().getSheetBySheetId(area.sheetId)?.getRange(area.row, area.column, 1, 1);
  if (shown) range?.createOrUpdateNote({ id: generateRandomId(8), row: area.row, col: area.column, note: content, width: 200, height: 80, show: false });
  else range?.deleteNote();
}

export class Comment extends HostObject {
  constructor(host: Host, private readonly record: CommentRecord) {
    super(host);
  }

  override identity(): string {
    return this.record.id;
  }

  get id(): string { return this.record.id; }
  get content(): string { return this.record.content; }
  set content(content: unknown) {
    this.record.content = String(content);
    showNote(this.host, this.record);
  }

  get authorName(): string { return this.record.author; }
  get authorEmail(): string { return ''; }
  get creationDate(): string { return this.record.created.toISOString(); }
  get contentType(): string { return 'Plain'; }
  get resolved(): boolean { return this.record.resolved; }
  set resolved(resolved: unknown) { this.record.resolved = Boolean(resolved); }

  getLocation(): Range {
    return this.host.range(this.record.area);
  }

  delete(): void {
    showNote(this.host, this.record, false);
    this.host.records.comments.splice(this.host.records.comments.indexOf(this.record), 1);
  }
}
