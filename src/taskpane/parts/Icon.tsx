import { icons, type IconName } from './icons';

/** A decorative icon: always beside words, never instead of them. */
export function Icon({ name }: { readonly name: IconName }) {
  return <span class={`icon icon--${name}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: icons[name] }} />;
}
