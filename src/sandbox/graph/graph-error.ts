/** An answer of Graph that is an error. */
export class GraphError extends Error {
	override readonly name = "GraphError";
	readonly status: number;
	readonly code: string;
	/** Where Microsoft hides the true message inside `innerError`. */
	readonly inner: string | undefined;
	/** For the log alone. */
	readonly reason: string | undefined;

	constructor(
		status: number,
		code: string,
		message: string,
		details: { inner?: string; reason?: string } = {},
	) {
		super(message);
		this.status = status;
		this.code = code;
		this.inner = details.inner;
		this.reason = details.reason;
	}
}

export function badRequest(message: string): GraphError {
	return new GraphError(400, "BadRequest", message);
}

/** 1007, the answer to anything that does not fit the schema. The reason goes to the log only. */
export function schemaMismatch(reason: string): GraphError {
	return new GraphError(
		400,
		"BadRequest",
		"1007: Incoming ConditionalAccessPolicy object is null or does not match the schema of ConditionalAccessPolicy type. For examples, please see API documentation at https://docs.microsoft.com/en-us/graph/api/conditionalaccessroot-post-policies?view=graph-rest-1.0.",
		{ reason },
	);
}

/** 1032, in the envelope whose outer message says nothing. */
export function invalidControls(
	kind: "InvalidControls" | "InvalidPasswordResetControl",
	reason: string,
): GraphError {
	return new GraphError(
		400,
		"BadRequest",
		"The server could not process the request because it is malformed or incorrect.",
		{ inner: `1032: ConditionalActionPolicy validation failed due to ${kind}.`, reason },
	);
}

/** For locations the text is Microsoft's; for policies it is synthetic, formed after it. */
export function notInDirectory(what: "NamedLocation" | "ConditionalAccessPolicy", id: string): GraphError {
	return new GraphError(404, "ResourceNotFound", `${what} with id ${id} does not exist in the directory.`);
}

export function resourceNotFound(id: string): GraphError {
	return new GraphError(
		404,
		"Request_ResourceNotFound",
		`Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

export function unknownSegment(segment: string): GraphError {
	return new GraphError(404, "BadRequest", `Resource not found for the segment '${segment}'.`);
}

export function tooManyRequests(): GraphError {
	return new GraphError(429, "TooManyRequests", "Too many requests.");
}

/** Graph's error envelope. `now` in milliseconds. */
export function envelopeOf(
	error: GraphError,
	ids: { readonly now: number; readonly requestId: string; readonly clientRequestId: string },
) {
	return {
		error: {
			code: error.code,
			message: error.message,
			innerError: {
				...(error.inner === undefined ? {} : { message: error.inner }),
				date: new Date(ids.now).toISOString().slice(0, 19),
				"request-id": ids.requestId,
				"client-request-id": ids.clientRequestId,
			},
		},
	};
}
