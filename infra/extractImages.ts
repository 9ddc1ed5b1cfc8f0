interface Extracted {
  /** The style sheet, which asks for its images by path. */
  readonly css: string;
  /** By path. */
  readonly images: Record<string, Image>;
}

interface Image {
  /** A media type. */
  readonly type: string;
  readonly content: Buffer;
}

/**
 * Makes files of the images that a style sheet has in `data:` addresses, since the content security policy takes no
 * others: `<prefix>1.png` and so on, each image once.
 */
export function extractImages(css: string, prefix: string): Extracted {
  const paths = new Map<string, string>();
  const inline = /url\((?:"data:((?:[^"\\]|\\.)*)"|data:([^)]*))\)/g;
  const extracted = css.replace(inline, (_, quoted: string | undefined, bare: string | undefined) => {
    const address = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
    const path = paths.get(address) ?? `${prefix}${paths.size + 1}.${endingOf(address)}`;
    paths.set(address, path);
    return `url(${path})`;
  });
  const images = Object.fromEntries([...paths].map(([address, path]) => [path, imageIn(address)]));
  return { css: extracted, images };
}

function endingOf(address: string): string {
  return /^image\/(\w+)/.exec(address)?.[1] ?? 'bin';
}

/** The image in a `data:` address (RFC 2397), less its scheme. */
function imageIn(address: string): Image {
  const comma = address.indexOf(',');
  const [type = '', ...parameters] = address.slice(0, comma).split(';');
  const data = address.slice(comma + 1);
  const isBase64 = parameters.includes('base64');
  return { type, content: isBase64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data)) };
}
