/** The language server in its worker. */
export interface ServerWorker {
  post(message: unknown): void;
  end(): void;
}

export interface WorkerEvents {
  onMessage(message: unknown): void;
  /** It could not be started, or ended by an error nobody caught. */
  onFailure(): void;
}

/**
 * Starts the server's script. A worker that is loaded from an address has no policy of its own on a plain static
 * host; one made of a `blob:` inherits the page's, so that the server cannot reach the network either. Where such a
 * worker may not load the script (a page that is opened as a file), the page does, and hands its text on.
 */
export function startWorker(script: string, { onMessage, onFailure }: WorkerEvents): ServerWorker {
  const waiting: unknown[] = [];
  let worker: Worker | null = null;
  let heard = false;
  let second = false;
  let ended = false;
  const start = (source: string): void => {
    if (ended) return;
    const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    worker = new Worker(address, { name: "rolewright" });
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!heard) URL.revokeObjectURL(address);
      heard = true;
      waiting.length = 0;
      onMessage(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker?.terminate();
      if (ended) return;
      if (heard || second) onFailure();
      else {
        second = true;
        loadInPage(script).then(start, onFailure);
      }
    };
    for (const message of waiting) worker.postMessage(message);
  };
  start(`importScripts(${JSON.stringify(script)});`);
  return {
    post(message) {
      if (!heard) waiting.push(message);
      worker?.postMessage(message);
    },
    end() {
      ended = true;
      worker?.terminate();
    },
  };
}

/** The text of the server's script, which in a page does nothing but leave its function there. */
function loadInPage(script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = script;
    element.onerror = () => reject(new Error(`${script} cannot be loaded`));
    element.onload = () => {
      const { rolewrightServer: run } = globalThis as { rolewrightServer?: () => void };
      element.remove();
      if (run === undefined) reject(new Error(`${script} is another script`));
      else resolve(`(${run})();`);
    };
    document.head.append(element);
  });
}
