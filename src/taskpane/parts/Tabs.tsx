import { words } from '../language';
import type { Session } from '../session/session';
import { viewByKey, viewNames, type ViewName } from '../session/viewName';
import { Icon } from './Icon';
import type { IconName } from './icons';

const iconOf: Readonly<Record<ViewName, IconName>> = { templates: 'table', audit: 'audit', handbook: 'formula', sending: 'send' };

/** Ids that tie a tab to its panel. */
export const tabId = (view: ViewName): string => `tab-${view}`;
export const panelId = (view: ViewName): string => `panel-${view}`;

const labelOf = (view: ViewName): string => ({ templates: words.value.templatesTab, audit: words.value.auditTab, handbook: words.value.handbookTab, sending: words.value.sendingTab })[view];

/** 模板, 审核, 函数, 发送 as ARIA tabs: arrows, Home and End move and open, Tab leads into the view. */
export function Tabs({ session }: { readonly session: Session }) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = viewByKey(session.view.value, event.key);
    if (!next || event.isComposing) return;
    event.preventDefault();
    session.view.value = next;
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.value.viewsLabel} onKeyDown={onKeyDown}>
      {viewNames.map(view => {
        const isSelected = session.view.value === view;
        return (
          <button key={view} id={tabId(view)} class="tab" type="button" role="tab" aria-selected={isSelected} tabIndex={isSelected ? 0 : -1}
            {...(isSelected ? { 'aria-controls': panelId(view) } : {})} onClick={() => { session.view.value = view; }}>
            <Icon name={iconOf[view]} /><span class="tab__label">{labelOf(view)}</span>
          </button>
        );
      })}
    </div>
  );
}
