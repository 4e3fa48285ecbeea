/** The list with the element of this id changed. */
export function withElement<Element extends { readonly id: string }>(
  list: readonly Element[],
  id: string,
  how: (element: Element) => Element,
): Element[] {
  return list.map((one) => (one.id === id ? how(one) : one));
}
