/** What a journey does with a browser: what a person does, no more. Elements are named by CSS selectors. */
export interface Browser {
  open(address: string): Promise<void>;
  /** Writes into a field. */
  write(field: string, text: string): Promise<void>;
  click(element: string): Promise<void>;
  /** What is shown of the first such element; null where there is none. */
  read(element: string): Promise<string | null>;
  end(): Promise<void>;
}

/** Starts a browser, whose pages may run scripts or not. `program`: the file to start. */
export type StartBrowser = (program: string, options: { readonly hasScripts: boolean }) => Promise<Browser>;
