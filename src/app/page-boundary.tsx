import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { PageError } from '#pages/page-error.tsx';
import { PageLoading } from '#pages/page-loading.tsx';
import { FocusHeading } from './focus-heading.tsx';

interface CatchProps {
  onRetry: () => void;
  children: ReactNode;
}

/** Shows what went wrong in place of the page, and the page again when the reader asks for it. */
class Catch extends Component<CatchProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const retry = () => {
      this.props.onRetry();
      this.setState({ error: null });
    };
    return <PageError error={error} onRetry={retry} />;
  }
}

/** The area of the page: loading and failing are told here, while the layout around it goes on working. */
export function PageBoundary({ children }: { children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catch onRetry={reset}>
          <Suspense fallback={<PageLoading />}>
            {children}
            <FocusHeading />
          </Suspense>
        </Catch>
      )}
    </QueryErrorResetBoundary>
  );
}
