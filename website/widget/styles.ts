/**
 * How the widget looks. It takes the type of the page that it stands on, and its colours where the page says `color-scheme`: a
 * dark card on a light page would be no favour. What does not know `light-dark()` shows it light.
 */
export const styles = `
:host { display: block; max-width: 30rem; line-height: 1.5 }
:host([hidden]) { display: none }
section {
  padding: 1.1em 1.3em;
  border: 1px solid #d9cdb8;
  border-color: light-dark(#d9cdb8, #2c3c58);
  border-top: .35em solid #ffc24b;
  border-radius: .6em;
  background: #fff;
  background: light-dark(#fff, #16233a);
  color: #14213a;
  color: light-dark(#14213a, #f4ecdf);
  overflow-wrap: break-word
}
p { margin: 0 0 .5em }
p:last-child { margin: 0 }
.small { font-size: .9em }
.day { display: block; font-size: 1.5em; line-height: 1.2; font-weight: 700 }
.alert {
  padding: .5em .8em;
  border-inline-start: .3em solid #b3260e;
  border-color: light-dark(#b3260e, #ff9c85);
  background: #fde7df;
  background: light-dark(#fde7df, #43190f)
}
a { color: #0b4a9e; color: light-dark(#0b4a9e, #9cc4ff) }
`;
