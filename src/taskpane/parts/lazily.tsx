import type { ComponentChild, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '../language';
import { Icon } from './Icon';

type Fetching = 'under way' | 'failed' | 'done';

/** A view whose code comes when it is first shown: most days most views stay closed, and the pane opens the sooner. */
export function lazily<Props extends object>(fetchView: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let View: FunctionComponent<Props> | undefined;
  return function Lazily(props: Props): ComponentChild {
    const [fetching, setFetching] = useState<Fetching>(View ? 'done' : 'under way');
    useEffect(() => {
      if (fetching !== 'under way') return;
      fetchView().then(view => { View = view; setFetching('done'); }, () => setFetching('failed'));
    }, [fetching]);
    if (View) return <View {...props} />;
    return fetching === 'failed' ? <NotFetched onAgain={() => setFetching('under way')} /> : <p class="nothing" role="status">{words.value.openingView}</p>;
  };
}

/** In place of what could not be fetched: words and a second try. */
export function NotFetched({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <div class="bar bar--error" role="alert"><Icon name="error" /><div class="bar__body"><p>{words.value.viewNotFetched}</p>
      <button class="button button--small" type="button" onClick={onAgain}>{words.value.tryAgain}</button></div></div>
  );
}
