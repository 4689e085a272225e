import { ipcRenderer } from 'electron';

// One port is handed over and nothing else: what a window may do is decided where the port ends.
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  // A frame or another window could post the same words.
  const isOurs = event.origin === 'app://rowlock' || event.origin === 'app://training';
  if (event.source !== window || !isOurs) return;
  const asked = event.data as { rowlock?: unknown } | null;
  const [port] = event.ports;
  if (asked?.rowlock === 'port' && port) ipcRenderer.postMessage('rowlock:port', null, [port]);
});
