import { assets } from '../assets.ts';
import { IslandData } from '../parts/IslandData.tsx';
import type { SiteFacts } from '../parts/SiteFacts.ts';

/** What is there before the desk's script is: the words for who waits, or has no scripts. */
export function DeskPage({ series, contact }: Pick<SiteFacts, 'series' | 'contact'>) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Op e Kaffi</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={assets.site} />
        <link rel="stylesheet" href={assets.officers} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <IslandData id="desk-data" data={{ series, contact }} />
        <script type="module" src={assets.desk} />
      </head>
      <body>
        <div id="desk">
          <main>
            <h1>Op e Kaffi</h1>
            <noscript>
              <p>The desk needs scripts. The website for residents does not.</p>
              <p lang="fr">Le bureau a besoin de scripts. Le site pour les habitants fonctionne sans.</p>
            </noscript>
          </main>
        </div>
      </body>
    </html>
  );
}
