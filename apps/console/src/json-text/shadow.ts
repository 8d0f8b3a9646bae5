/**
 * The place in an element where an editor may put styles of its own: the page allows no style sheets that are written
 * into it, but what is in a shadow tree can adopt them.
 */
export const shadowOf = (host: HTMLElement): ShadowRoot => host.shadowRoot ?? host.attachShadow({ mode: 'open' });
