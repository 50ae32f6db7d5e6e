/** True for a form whose fields have taken the names of what is read here, so that nothing about it can be trusted. */
export function isClobbered(element: Element): boolean {
  if (typeof element.localName === 'string' && element.localName !== 'form') return false;
  const { localName, attributes, firstChild, nextSibling, getAttribute, hasAttribute, shadowRoot } = element;
  return (
    typeof localName !== 'string' ||
    typeof getAttribute !== 'function' ||
    typeof hasAttribute !== 'function' ||
    typeof attributes?.length !== 'number' ||
    Boolean(shadowRoot) ||
    'nodeType' in element.childNodes ||
    (firstChild !== null && firstChild.previousSibling !== null) ||
    (nextSibling !== null && nextSibling.parentNode !== element.parentNode)
  );
}

/** The node after another below the same parent, also where a form's fields have taken the name of that. */
export function siblingAfter(node: Node, parent: Node): Node | null {
  const name = (node as Partial<Element>).localName;
  if (name === undefined || (typeof name === 'string' && name !== 'form')) return node.nextSibling;
  const siblings = 'nodeType' in parent.childNodes ? [] : [...parent.childNodes];
  return siblings[siblings.indexOf(node as ChildNode) + 1] ?? null;
}
