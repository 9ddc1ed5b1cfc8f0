import chromium from '@sparticuz/chromium';

/** Flags that are for Lambda's sandbox: they end the browser with its first page, or switch off what is tested. */
const unwanted = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
];

/** The Chromium out of the npm registry: where its program is, and how it is started. */
export async function chromiumProgram(): Promise<{ executablePath: string; args: string[] }> {
  return {
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((flag) => !unwanted.includes(flag)),
  };
}
