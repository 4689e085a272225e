import { Component, type ReactNode } from 'react';
import { CrashedScreen } from './crashed-screen.tsx';

interface Props {
  readonly children: ReactNode;
}

/** A screen that throws takes nobody with it: rail, bar and the other screens go on. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <CrashedScreen
        error={this.state.error}
        onOpenAgain={() => this.setState({ error: undefined })}
      />
    );
  }
}
