// Runs at CloudFront's edge, for every request that is not for a function. Its runtime has ES5.1 and parts of later editions: not
// destructuring, object spread, classes, default parameters, `for…of`, `?.` or `??`. All that it has is listed by AWS in
// "JavaScript runtime 2.0 features for CloudFront Functions", which this file keeps to by ES5.1 and `const` alone.

const languages = ['lb', 'fr', 'de', 'en', 'pt'];

/**
 * Leads from the root to the language that the browser asks for. Finds the file of a page elsewhere: pages end in `.html`,
 * which their addresses leave out. `/docs` is `/docs.html`. The desk is one page for all its addresses.
 */
function handler(event) {
  const request = event.request;
  if (request.uri === '/') return redirect('/' + preferred(request.headers['accept-language']));
  if (/^\/desk\//.test(request.uri)) request.uri = '/desk';
  if (/\/[^/.]+$/.test(request.uri)) request.uri += '.html';
  return request;
}

function redirect(location) {
  const headers = { location: { value: location }, 'cache-control': { value: 'no-store' } };
  return { statusCode: 302, statusDescription: 'Found', headers: headers };
}

/** The language of ours that `Accept-Language` ranks highest; Luxembourgish where it names none. */
function preferred(header) {
  var best = 'lb';
  var bestQuality = 0;
  (header ? header.value : '').split(',').forEach(function (entry) {
    const parts = entry.trim().toLowerCase().split(';');
    const language = parts[0].split('-')[0];
    const weight = /q=([0-9.]+)/.exec(parts[1] || '');
    const quality = weight ? Number(weight[1]) : 1;
    if (languages.indexOf(language) >= 0 && quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  });
  return best;
}
