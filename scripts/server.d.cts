export interface Served {
  /** `http://localhost:3000`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

export function serve(options: {
  readonly folder: string;
  readonly port: number;
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
}): Promise<Served>;
