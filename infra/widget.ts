import { build } from 'esbuild';
import { browserTarget } from './assets.ts';
import { root } from './root.ts';

/** The script that other websites load to show the next meeting: one file, since its address is the only one that they know. */
export async function bundleWidget(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['website/widget/widget.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: browserTarget,
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
