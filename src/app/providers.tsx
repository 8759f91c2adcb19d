import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';

interface Props {
  client: QueryClient;
  /** The router's provider: the static one while prerendering, the browser's afterwards. */
  children: ReactNode;
}

/** What stands around the router; the same while prerendering and in the browser. */
export function Providers({ client, children }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StrictMode>
  );
}
