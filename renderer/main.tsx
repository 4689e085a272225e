import './start/jitless.ts';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/vazirmatn/wght.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './start/base.css';
import './start/training.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followNewAddress, launch } from './api/launch.ts';
import { NotLaunched } from './shell/not-launched.tsx';
import { Shell } from './shell/shell.tsx';
import { Providers } from './start/providers.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
followNewAddress();
const isLaunched = location.protocol === 'app:' || (await launch());
createRoot(root).render(
  <StrictMode>
    <Providers>{isLaunched ? <Shell /> : <NotLaunched />}</Providers>
  </StrictMode>,
);
