/** What is wrong, and with which field; without one it concerns the whole. */
export interface FormError {
  readonly field?: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly errors: readonly FormError[];
  /** What else there is to do. */
  readonly instead?: readonly string[];
}

/** What is wrong, before all else: it gets the focus, and leads to each field. */
export function ErrorSummary({ title, errors, instead = [] }: ErrorSummaryProps) {
  return (
    <div class="alert errors" id="errors" role="alert" tabindex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">{title}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
      {instead.length > 0 && (
        <ul class="instead">
          {instead.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
