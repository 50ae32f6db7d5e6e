/** What browsers give extensions to see closed shadow roots by: Firefox on the element, Chromium in `chrome.dom`. */
interface Seeing {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface Scope {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element; of a custom element also a closed one, where the browser shows it to extensions. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot || !String(element.localName).includes('-')) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as Seeing;
  return openOrClosedShadowRoot ?? (globalThis as Scope).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** True if a node is another or in it, also through shadow roots. */
export function isWithin(node: Node, outer: Node): boolean {
  const { contains, getRootNode } = Node.prototype;
  for (let at: Node | undefined = node; at; at = (getRootNode.call(at) as Partial<ShadowRoot>).host)
    if (contains.call(outer, at)) return true;
  return false;
}
