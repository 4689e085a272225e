import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createQueryClient } from '../api/query-client.ts';
import { TextProvider, useLanguage } from '../text/index.tsx';
import { Announcer } from '../ui/announce.tsx';
import { listenForScans } from '../ui/scan/scans.ts';
import { cssVariables, theme } from '../ui/theme.ts';
import { styleNonce } from './nonce.ts';
import 'dayjs/locale/pl';
import 'dayjs/locale/fa';

/** Tells Mantine the direction of the chosen language. */
function FollowLanguage({ children }: { children: ReactNode }) {
  const { direction } = useLanguage();
  const { setDirection } = useDirection();
  useLayoutEffect(() => setDirection(direction), [direction, setDirection]);
  return children;
}

function Dates({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: language === 'fa' ? 6 : 1 }}>
      {children}
    </DatesProvider>
  );
}

/** Everything that stands around the screens. */
export function Providers({ children }: { children: ReactNode }) {
  const [queries] = useState(createQueryClient);
  // Layout effects of a page come before all others: no shortcut hears a key first.
  useLayoutEffect(listenForScans, []);
  return (
    <QueryClientProvider client={queries}>
      <TextProvider>
        <DirectionProvider detectDirection={false}>
          <FollowLanguage>
            <MantineProvider
              theme={theme}
              cssVariablesResolver={cssVariables}
              defaultColorScheme="auto"
              getStyleNonce={() => styleNonce}
            >
              <Dates>
                <ModalsProvider>{children}</ModalsProvider>
              </Dates>
              <Notifications position="bottom-center" />
              <Announcer />
            </MantineProvider>
          </FollowLanguage>
        </DirectionProvider>
      </TextProvider>
    </QueryClientProvider>
  );
}
