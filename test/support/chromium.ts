import chromium from '@sparticuz/chromium';

/** Flags that are for Lambda's sandbox: they end the browser with its first page, switch off what is tested, or cost time for nothing. */
const unwanted = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  // A graphics card made of software: pages here draw nothing in three dimensions.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
];

/** The Chromium out of the npm registry: where its program is, and how it is started. */
export async function chromiumProgram(): Promise<{ executablePath: string; args: string[] }> {
  return {
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((flag) => !unwanted.includes(flag)), '--disable-gpu'],
  };
}
