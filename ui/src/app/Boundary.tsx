// What if a screen itself breaks? The failure in words and a way on, instead of an empty window.
import { Component, type ReactNode } from "react";
import { FailureNote } from "../components/Failure";
import css from "./App.module.css";

interface Props {
  children: ReactNode;
}

export class Boundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <main className={css.alone}>
        <FailureNote error={this.state.error} onRetry={() => this.setState({ error: null })} />
      </main>
    );
  }
}
