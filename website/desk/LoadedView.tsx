import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { deskTexts } from './Desk.texts.ts';
import { useTexts } from './DeskContext.ts';
import { Failure } from './Failure.tsx';
import type { ViewProps } from './routes.ts';

interface LoadedViewProps extends ViewProps {
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

/** A view whose script is loaded when it is opened; without a connection it says so, and tries again. */
export function LoadedView({ load, ...props }: LoadedViewProps) {
  const texts = useTexts(deskTexts);
  const [loaded, setLoaded] = useState<{ of: unknown; View: ComponentType<ViewProps> | null } | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLeft = false;
    load().then(
      (View) => !isLeft && setLoaded({ of: load, View }),
      () => !isLeft && setLoaded({ of: load, View: null }),
    );
    return () => {
      isLeft = true;
    };
  }, [load, tries]);
  if (loaded?.of !== load) return <p role="status">{texts.loading}</p>;
  const { View } = loaded;
  if (View) return <View {...props} />;
  return <Failure words={texts.offline} again={texts.again} retry={() => setTries(tries + 1)} />;
}
