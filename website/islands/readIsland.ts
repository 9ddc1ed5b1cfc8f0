/** What a page handed over to its script, and the element that the script takes over. Null where the page lacks one of them. */
export function readIsland<Data>(element: string, data: string): { root: Element; data: Data } | null {
  const [root, json] = [document.getElementById(element), document.getElementById(data)];
  if (!root || !json) return null;
  return { root, data: JSON.parse(json.textContent ?? '') as Data }; // as the page wrote it
}
