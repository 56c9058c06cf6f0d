/** A place in a YAML file. Lines and columns count from 1; `endColumn` is the column after the last character. */
export interface Position {
	/** The file as the person named it, with forward slashes: `policies/msp.yaml`. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endColumn?: number | undefined;
}
