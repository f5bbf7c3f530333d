import type { FileActions } from './bar/fileButtons';
import { showDialog } from './cards/dialog';
import type { Loss } from './files';
import type { Host } from './host/host';
import { text } from './text';

const words = text.files;
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const longestFile = 31 * 1024 * 1024;

/** Opening and saving for whoever has the bytes; the buttons of the bar add the dialogs. */
export interface Files {
  /** Opens an .xlsx file in place of the workbook that is open; rejects with a FileProblem and leaves all as it was where it cannot. Answers what is not carried. */
  openFile(bytes: Uint8Array, name?: string): Promise<readonly Loss[]>;
  /** The workbook as an .xlsx file. */
  saveFile(): Promise<Uint8Array<ArrayBuffer>>;
}

/** The bridge to files with its library is fetched when it is first used. */
const bridge = () => import(/* webpackChunkName: "workbench-files" */ './files');

const filled = (sentence: string, name: string): string => sentence.replaceAll('{name}', () => name);
const withoutEnding = (name: string): string => name.replace(/\.xls[xm]?$/i, '');
const lossWords = (losses: readonly Loss[]): string[] => losses.map(loss => words.losses[loss]);

export function createFiles(host: Host, opened: (name: string) => Promise<void>): Files {
  return {
    async openFile(bytes, name = words.untitled) {
      const { openBytes } = await bridge();
      const losses = await openBytes(host, bytes, withoutEnding(name));
      await opened(name);
      return losses;
    },
    saveFile: async () => (await (await bridge()).savedBytes(host, new Date())).bytes,
  };
}

async function problemWords(error: unknown, name: string): Promise<string> {
  const { FileProblem } = await bridge();
  const problem = error instanceof FileProblem ? error : new FileProblem('broken');
  return filled(words.problems[problem.kind], name) + (problem.part ? words.brokenPart.replace('{part}', () => problem.part) : '');
}

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: workbookType }));
  link.download = name;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60_000);
}

async function openWithWords(files: Files, file: File): Promise<boolean> {
  try {
    // A file far too large is not even read: its first bytes tell enough.
    const losses = await files.openFile(new Uint8Array(await (file.size > longestFile ? file.slice(0, longestFile) : file).arrayBuffer()), file.name);
    if (losses.length > 0) await showDialog({ title: filled(words.opened, file.name), message: words.notShown, list: lossWords(losses), confirm: words.understood });
    return true;
  } catch (error) {
    await showDialog({ title: words.refused, message: await problemWords(error, file.name), confirm: words.understood });
    return false;
  }
}

async function saveWithWords(host: Host): Promise<boolean> {
  const name = `${host.engine.grid.workbook().getName() || words.untitled}.xlsx`;
  try {
    const { bytes, losses } = await (await bridge()).savedBytes(host, new Date());
    download(bytes, name);
    if (losses.length > 0) await showDialog({ title: filled(words.saved, name), message: words.notSaved, list: lossWords(losses), confirm: words.understood });
    return true;
  } catch (error) {
    await showDialog({ title: words.notSavedAtAll, message: words.saveFailed.replace('{reason}', () => String(error)), confirm: words.understood });
    return false;
  }
}

/** What the buttons do: the same, with words for the user and a question before something unsaved is replaced. */
export function fileActions(host: Host, files: Files): FileActions {
  let unsaved = false;
  host.engine.grid.onEdit(() => { unsaved = true; });
  const settled = (done: boolean): void => { if (done) unsaved = false; };
  return {
    mayReplace: () => (unsaved ? showDialog({ ...words.replace, cancel: words.cancel }) : Promise.resolve(true)),
    open: file => void openWithWords(files, file).then(settled),
    save: () => void saveWithWords(host).then(settled),
  };
}
