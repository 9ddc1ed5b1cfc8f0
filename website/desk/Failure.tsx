/** Why something can't be shown, with a way to try again. `again`: the words of that. */
export function Failure({ words, again, retry }: { words: string; again: string; retry: () => void }) {
  return (
    <div class="alert" role="alert">
      <p>{words}</p>
      <p>
        <button type="button" class="button plain" onClick={retry}>
          {again}
        </button>
      </p>
    </div>
  );
}
