import './workbench.css';
import { createBar } from './bar/createBar';
import { showErrors } from './cards/errorCard';
import { showPrompts } from './cards/promptCard';
import { fetchFunctions } from './functions/metadata';
import { registerFunctions } from './functions/registerFunctions';
import { createGrid } from './grid/createGrid';
import type { Grid } from './grid/grid';
import { connectHost, type RequestRecord } from './host';
import { areAssociated, associationsOf } from './pane/associations';
import { createFiles, fileActions, type Files } from './fileActions';
import { createPane, type Pane } from './pane/createPane';
import { emptyWorkbook, sampleWorkbook } from './sample/sampleWorkbook';
import { readSwitches, type FailureWay, type Switches } from './switches';
import { text } from './text';

/** What tests reach from outside. */
export interface Workbench extends Files {
  readonly grid: Grid;
  /** Every request of the add-in so far. */
  readonly requests: readonly RequestRecord[];
  /** Lets the k-th request from now on, counted from 1, fail in the given way. */
  failRequest(k: number, way: FailureWay): void;
  /** Settled when the pane is loaded and its functions are calculated. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}.`);
  return found;
};

function openGrid(switches: Switches): Grid {
  return createGrid(element('grid'), {
    language: switches.language,
    dark: switches.theme !== 'light',
    workbook: switches.sample ? sampleWorkbook() : emptyWorkbook(),
  });
}

/** Registers the functions of functions.json and calculates again whenever the pane has been loaded. */
async function hostFunctions(grid: Grid, pane: Pane, switches: Switches): Promise<() => Promise<void>> {
  const functions = await fetchFunctions();
  const messages = registerFunctions(grid, functions, {
    blank: switches.blank,
    notReady: text.functionsNotReady,
    implementation: id => associationsOf(pane.frame)?.functions.get(id),
  });
  showErrors(grid, element('grid'), messages);
  return async () => {
    await areAssociated(pane.frame, functions.map(metadata => metadata.id));
    grid.api.getFormula().executeCalculation();
    await grid.api.getFormula().onCalculationResultApplied();
  };
}

function nextLoad(frame: HTMLIFrameElement): Promise<void> {
  return new Promise(resolve => frame.addEventListener('load', () => resolve(), { once: true }));
}

async function start(pane: Pane, recalculating: Promise<() => Promise<void>>): Promise<void> {
  const recalculateAll = await recalculating;
  const loaded = nextLoad(pane.frame);
  pane.open(location.search);
  await loaded;
  await recalculateAll();
  pane.frame.addEventListener('load', () => void recalculateAll());
}

/** As in Excel, another workbook gets a pane of its own. */
async function restartPane(pane: Pane, recalculating: Promise<() => Promise<void>>): Promise<void> {
  const loaded = nextLoad(pane.frame);
  pane.frame.contentWindow?.location.reload();
  await loaded;
  await (await recalculating)();
}

const switches = readSwitches(location.search);
document.title = text.product;
document.documentElement.dataset['theme'] = switches.theme;
const grid = openGrid(switches);
showPrompts(grid, element('grid'));
const pane: Pane = createPane(element('pane'), switches.language, open => bar.showPane(open));
const { host, requests, failRequest } = connectHost(grid, pane.frame, switches);
const recalculating = hostFunctions(grid, pane, switches);
const files = createFiles(host, async name => {
  bar.showFile(name);
  await restartPane(pane, recalculating);
});
const bar = createBar(element('bar'), switches, pane.toggle, fileActions(host, files));
window.workbench = { grid, requests, failRequest, ...files, ready: start(pane, recalculating) };
