/** The cup, with something being said over it. Says nothing to who listens: the name stands beside it. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true" focusable="false">
      <path
        class="logo-talk"
        d="M9 6h22a5 5 0 0 1 5 5v6a5 5 0 0 1-5 5H19l-7 6v-6H9a5 5 0 0 1-5-5v-6a5 5 0 0 1 5-5z"
      />
      <path
        class="logo-cup"
        d="M8 27h28v3h3a6 6 0 0 1 0 12h-5a9 9 0 0 1-6 2H16a8 8 0 0 1-8-8zm28 6v6h3a3 3 0 0 0 0-6z"
      />
    </svg>
  );
}
