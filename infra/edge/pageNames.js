// Runs at CloudFront's edge, for every request outside /api/*. Its runtime has ES5.1 and parts of later editions: not
// destructuring, object spread, classes, default parameters, `for…of`, `?.` or `??`. All that it has is listed by AWS in
// "JavaScript runtime 2.0 features for CloudFront Functions", which this file keeps to by ES5.1 and `const` alone.

/** Finds the file of a page: pages end in `.html`, which their addresses leave out. `/docs` is `/docs.html`. */
function handler(event) {
  const request = event.request;
  if (/\/[^/.]+$/.test(request.uri)) request.uri += '.html';
  return request;
}
