import { GraphError, tooManyRequests } from "./graph-error.ts";

/** Graph's error for an injected status. Texts other than that of 429 are synthetic. */
export function faultError(status: 429 | 500 | 502 | 503 | 504): GraphError {
	switch (status) {
		case 429:
			return tooManyRequests();
		case 500:
			return new GraphError(500, "InternalServerError", "Internal Server Error.");
		case 502:
			return new GraphError(502, "BadGateway", "Bad Gateway.");
		case 503:
			return new GraphError(503, "ServiceUnavailable", "Service Unavailable.");
		case 504:
			return new GraphError(504, "GatewayTimeout", "Gateway Timeout.");
	}
}
