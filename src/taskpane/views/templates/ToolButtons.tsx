import { words } from '../../language';
import { Icon } from '../../parts/Icon';
import type { IconName } from '../../parts/icons';
import type { TemplatesState } from './templatesState';
import type { TemplatesPage } from './templatesPage';

type Tool = Exclude<TemplatesPage, 'tables' | 'draft'>;
const iconOf: Readonly<Record<Tool, IconName>> = { recognition: 'recognise', paste: 'paste', planFiles: 'planFiles' };
const tools: readonly Tool[] = ['recognition', 'paste', 'planFiles'];

/** Id of the button that opens a page: the keyboard comes back to it. */
export const openerId = (page: TemplatesPage): string => `open-${page === 'draft' || page === 'tables' ? 'recognition' : page}`;

/** Ways to begin other than with an empty table: what is there already, what was copied, what somebody sent. */
export function ToolButtons({ state }: { readonly state: TemplatesState }) {
  const labelOf: Readonly<Record<Tool, string>> = { recognition: words.value.recognitionTool, paste: words.value.pasteTool, planFiles: words.value.planFilesTool };
  return (
    <div class="tools">
      {tools.map(tool => (
        <button key={tool} id={openerId(tool)} class="button tool" type="button" onClick={() => { state.page.value = tool; }}>
          <Icon name={iconOf[tool]} />{labelOf[tool]}
        </button>
      ))}
    </div>
  );
}
