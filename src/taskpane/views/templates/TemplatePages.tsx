import { DraftView, PasteView, PlanFilesView, RecognitionView } from '../../laterViews';
import type { Pane } from '../../pane';
import { moveFocus } from '../../parts/keepFocus';
import { startDraft } from '../plans/startDraft';
import { TemplatesView } from './TemplatesView';
import type { TemplatesPage } from './templatesPage';
import { openerId } from './ToolButtons';

/** 模板 and the pages one reaches from it; 返回 leads to where one came from. */
export function TemplatePages({ pane }: { readonly pane: Pane }) {
  const { page } = pane.templates;
  const goTo = (next: TemplatesPage): void => { page.value = next; };
  const leave = (): void => {
    const opener = openerId(page.value);
    goTo('tables');
    moveFocus(`#${opener}`);
  };
  // The plan just kept is the latest: its tables stand first.
  const kept = (): void => { pane.templates.opened.value = undefined; goTo('tables'); moveFocus('[id^="template-"]'); };
  switch (page.value) {
    case 'recognition':
      return <RecognitionView state={pane.recognition} onBack={leave} onBuildPlan={({ table }) => { void startDraft(pane.plans, table); goTo('draft'); }} />;
    case 'draft':
      return <DraftView state={pane.plans} onBack={() => { goTo('recognition'); moveFocus('#build-plan'); }} onKept={kept} />;
    case 'planFiles':
      return <PlanFilesView state={pane.plans} onBack={leave} onKept={kept} />;
    case 'paste':
      return <PasteView state={pane.paste} onBack={leave} onRecognise={() => { pane.recognition.result.value = undefined; goTo('recognition'); }} />;
    default:
      return <TemplatesView state={pane.templates} recognition={pane.recognition} />;
  }
}
