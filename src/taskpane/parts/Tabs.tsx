import { words } from '../language';
import { openHelp, openView } from '../session/help';
import type { Session } from '../session/session';
import { viewByKey, viewNames, type ViewName } from '../session/viewName';
import { Icon } from './Icon';
import type { IconName } from './icons';

const iconOf: Readonly<Record<ViewName, IconName>> = { templates: 'table', audit: 'audit', handbook: 'formula', sending: 'send' };

/** Ids that tie a tab to its panel. */
export const tabId = (view: ViewName): string => `tab-${view}`;
export const panelId = (view: ViewName): string => `panel-${view}`;

const labelOf = (view: ViewName): string => ({ templates: words.value.templatesTab, audit: words.value.auditTab, handbook: words.value.handbookTab, sending: words.value.sendingTab })[view];

/** 模板, 审核, 函数, 发送 as ARIA tabs: arrows, Home and End move and open, Tab leads to 帮助 and into the view. */
export function Tabs({ session }: { readonly session: Session }) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = viewByKey(session.view.value, event.key);
    if (!next || event.isComposing) return;
    event.preventDefault();
    openView(session, next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="top">
      <div class="tabs" role="tablist" aria-label={words.value.viewsLabel} onKeyDown={onKeyDown}>
        {viewNames.map(view => <Tab key={view} session={session} view={view} />)}
      </div>
      <button id="open-help" class="button button--icon" type="button" aria-label={words.value.help} title={words.value.help} aria-expanded={session.help.value !== undefined} onClick={() => openHelp(session)}><Icon name="help" /></button>
    </div>
  );
}

/** The open view's tab is the row's one stop for the keyboard, also while 帮助 stands over the view. */
function Tab({ session, view }: { readonly session: Session; readonly view: ViewName }) {
  const isCurrent = session.view.value === view;
  const isSelected = isCurrent && session.help.value === undefined;
  return (
    <button id={tabId(view)} class="tab" type="button" role="tab" aria-selected={isSelected} tabIndex={isCurrent ? 0 : -1}
      {...(isSelected ? { 'aria-controls': panelId(view) } : {})} onClick={() => openView(session, view)}>
      <Icon name={iconOf[view]} /><span class="tab__label">{labelOf(view)}</span>
    </button>
  );
}
