import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../language';
import type { Trouble } from '../session/session';
import { Icon } from './Icon';

/** While Excel has not answered yet. */
export function Connecting() {
  return <main class="placemat"><p role="status">{words.value.connecting}</p></main>;
}

const workbench = 'workbench.html';

/** Opened in a browser instead of Excel: says so and shows the way to the workbench, unless it was left out of this release. */
export function Outside() {
  const isMissing = useSignal(false);
  useEffect(() => {
    void fetch(workbench).then(answer => { isMissing.value = answer.status === 404; }).catch(() => undefined);
  }, []);
  return (
    <main class="placemat">
      <Icon name="outside" />
      <h1 class="placemat__title">{words.value.outsideTitle}</h1>
      <p>{words.value.outsideBody}</p>
      {!isMissing.value && <><p>{words.value.outsideWorkbench}</p><a class="button button--primary" href={workbench}>{words.value.outsideLink}</a></>}
    </main>
  );
}

/** What keeps the pane from working on this computer, and that nothing was harmed. */
function Hindered({ title, body }: { readonly title: string; readonly body: string }) {
  return (
    <main class="placemat">
      <Icon name="error" />
      <h1 class="placemat__title">{title}</h1>
      <p>{body}</p>
      <p>{words.value.tooOldKept}</p>
      <p>{words.value.tooOldWhom}</p>
    </main>
  );
}

/** Excel itself is too old, though its browser engine is new enough to show this page. */
export const TooOld = () => <Hindered title={words.value.tooOldTitle} body={words.value.tooOldBody} />;

/** Microsoft's client library did not come. */
export const WithoutLibrary = () => <Hindered title={words.value.noLibraryTitle} body={words.value.noLibraryBody} />;

/** The pane itself could not start. */
export function NotStarted({ trouble }: { readonly trouble: Trouble }) {
  return (
    <main class="placemat">
      <div role="alert"><p>{trouble.message}</p></div>
      {trouble.detail && <details class="disclosure"><summary>{words.value.technicalDetail}</summary><pre class="detail" tabIndex={0}>{trouble.detail}</pre></details>}
    </main>
  );
}
