/**
 * A double click is one wish: its second click is dropped, also where the page has moved another button under the pointer.
 * Keyboard clicks count 0 and always pass.
 */
export function singleClick(action: (button: HTMLElement) => void): (event: MouseEvent) => void {
  return event => { if (event.detail < 2 && event.currentTarget instanceof HTMLElement) action(event.currentTarget); };
}
