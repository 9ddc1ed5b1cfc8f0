/** A number, and a bar as long as its share of the highest. Who listens hears the number alone. */
export function NumberBar({ value, text, most }: { value: number; text?: string; most: number }) {
  const share = most > 0 ? Math.round((value / most) * 1000) / 10 : 0;
  return (
    <>
      {text ?? value}
      <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={share} height="10" />
      </svg>
    </>
  );
}
