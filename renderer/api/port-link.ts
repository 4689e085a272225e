import { type ClientContext, type ClientLink, DynamicLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';

/**
 * The desktop's link. This window makes the channel and posts one end to the preload, so that a
 * reload or a restarted main process heals itself: the next call makes the next channel.
 */
export function portLink(): ClientLink<ClientContext> {
  let open: ClientLink<ClientContext> | undefined;
  const connect = () => {
    const { port1, port2 } = new MessageChannel();
    // Before the link registers its own listener: whoever awaits a dead call must find no dead link.
    port1.addEventListener('close', () => (open = undefined));
    const link = new RPCLink({ port: port1 });
    port1.start();
    window.postMessage({ rowlock: 'port' }, location.origin, [port2]);
    return link;
  };
  return new DynamicLink(({ signal }) => {
    const link = (open ??= connect());
    signal?.addEventListener('abort', () => {
      // Nobody answered in time: whether the port is dead or not, the next call takes a new one.
      const { name } = signal.reason as { name?: string };
      if (name === 'TimeoutError' && open === link) open = undefined;
    });
    return link;
  });
}
