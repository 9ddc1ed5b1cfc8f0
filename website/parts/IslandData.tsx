/** What a script takes over from the page, as data that no browser runs. */
export function IslandData({ id, data }: { id: string; data: object }) {
  // `<` would let a text end the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: json }} />;
}
