import { Component, type ComponentChildren } from 'preact';

export interface LazyIslandText {
  readonly title: string;
  readonly body: string;
  readonly reload: string;
  readonly rescue: string;
}

export interface LazyIslandProps {
  /** Brings the tool; called once. */
  readonly load: () => Promise<ComponentChildren>;
  readonly text: LazyIslandText;
  /** Hands the reader everything they entered when the tool cannot be shown. */
  readonly onRescue: () => Promise<void>;
  /** What the page shows until the tool is there; the same on the server and at hydration. */
  readonly children?: ComponentChildren;
}

interface LazyIslandState {
  readonly content: ComponentChildren;
  readonly failed: boolean;
}

/** A tool whose code arrives when it is first seen, and whose failure leaves a way to the data. */
export class LazyIsland extends Component<LazyIslandProps, LazyIslandState> {
  override state: LazyIslandState = { content: null, failed: false };

  override componentDidMount(): void {
    this.props.load().then((content) => {
      this.setState({ content });
    }, this.fail);
  }

  override componentDidCatch(error: unknown): void {
    this.fail(error);
  }

  private readonly fail = (error: unknown): void => {
    console.error(error);
    this.setState({ content: null, failed: true });
  };

  override render({ children }: LazyIslandProps, { content, failed }: LazyIslandState) {
    const arrived = failed || content !== null;
    return (
      <div class="ui-island" data-ready={arrived ? '' : undefined}>
        {failed ? this.failure() : (content ?? children)}
      </div>
    );
  }

  private failure() {
    const { text, onRescue } = this.props;
    return (
      <div class="ui-island-failed" role="alert">
        <h2>{text.title}</h2>
        <p>{text.body}</p>
        <button type="button" onClick={() => location.reload()}>
          {text.reload}
        </button>{' '}
        <button type="button" onClick={() => void onRescue()}>
          {text.rescue}
        </button>
      </div>
    );
  }
}
